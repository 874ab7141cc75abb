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
 * @param days how many gave each day
 * @param careful whether it is told so that nothing points at one person, as it always is of an anonymous evaluation
 */
public record DayOutcome(Asked asked, SortedMap<LocalDate, Integer> days, boolean careful, int notApplicable)
        implements QuestionOutcome {

    public DayOutcome {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    private Spread<LocalDate> spread() {
        return new Spread<>(days, careful, n() == 0 ? null : DayRuler.of(days, careful));
    }

    @Override
    public int n() {
        return Spread.n(days);
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

    @Override
    public QuestionOutcome forOthers(Threshold threshold) {
        return threshold.open(new DayOutcome(asked, days, true, 0));
    }
}
