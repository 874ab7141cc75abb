package nl.weerklank.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days that people gave, told by week, month or year.
 *
 * @param releases how many gave each day, release by release; at least one
 * @param careful whether it is told so that nothing points at one person, as it always is of an anonymous evaluation
 * @param laterLeftOut whether there are answers that came in later and are not told here
 */
public record DayOutcome(
        Asked asked,
        List<SortedMap<LocalDate, Integer>> releases,
        boolean careful,
        int notApplicable,
        boolean laterLeftOut)
        implements QuestionOutcome {

    public DayOutcome {
        releases = releases.stream()
                .map(release -> Collections.unmodifiableSortedMap(new TreeMap<>(release)))
                .toList();
    }

    /** All days, released at once. */
    DayOutcome(Asked asked, SortedMap<LocalDate, Integer> days, boolean careful, int notApplicable) {
        this(asked, List.of(days), careful, notApplicable, false);
    }

    /** How many gave each, in all. */
    private SortedMap<LocalDate, Integer> days() {
        return Spread.together(releases);
    }

    private Spread<LocalDate> spread() {
        return new Spread<>(days(), careful, n() == 0 ? null : DayRuler.of(days(), careful));
    }

    @Override
    public int n() {
        return Spread.n(days());
    }

    /** The ranges from early to late, without lonely ones where care is needed. */
    public List<Range> ranges(Locale locale) {
        return spread().ranges(locale);
    }

    /** The first day; empty where it would point at one person. */
    public Optional<LocalDate> first() {
        return spread().lowest();
    }

    /** The day in the middle; empty where it would point at one person. */
    public Optional<LocalDate> median() {
        return spread().median();
    }

    /** The last day; empty where it would point at one person. */
    public Optional<LocalDate> last() {
        return spread().highest();
    }

    /** The middle in words, if need be as a range. */
    public String middle(Locale locale) {
        return spread().middle(locale);
    }

    /** Ranges of two releases cannot be added up without telling of single ones in the later, so that the first is told. */
    @Override
    public QuestionOutcome forOthers(Threshold threshold) {
        boolean later = laterLeftOut || releases.stream().skip(1).anyMatch(release -> !release.isEmpty());
        return threshold.open(new DayOutcome(asked, releases.subList(0, 1), true, 0, later));
    }
}
