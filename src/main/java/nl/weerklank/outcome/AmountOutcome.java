package nl.weerklank.outcome;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weerklank.questionnaire.kind.Phrase;

/**
 * Numbers that people gave.
 *
 * @param releases how many gave each number, release by release; at least one
 * @param careful whether it is told so that nothing points at one person, as it always is of an anonymous evaluation
 * @param laterLeftOut whether there are answers that came in later and are not told here
 */
public record AmountOutcome(
        Asked asked,
        List<SortedMap<BigDecimal, Integer>> releases,
        boolean careful,
        int notApplicable,
        boolean laterLeftOut)
        implements QuestionOutcome {

    public AmountOutcome {
        releases = releases.stream()
                .map(release -> Collections.unmodifiableSortedMap(new TreeMap<>(release)))
                .toList();
    }

    /** All numbers, released at once. */
    AmountOutcome(Asked asked, SortedMap<BigDecimal, Integer> amounts, boolean careful, int notApplicable) {
        this(asked, List.of(amounts), careful, notApplicable, false);
    }

    /** How many gave each, in all. */
    private SortedMap<BigDecimal, Integer> amounts() {
        return Spread.together(releases);
    }

    Spread<BigDecimal> spread() {
        return new Spread<>(amounts(), careful, n() == 0 ? null : AmountRuler.of(amounts(), careful));
    }

    @Override
    public int n() {
        return Spread.n(amounts());
    }

    /** The ranges from low to high, without lonely ones where care is needed. */
    public List<Range> ranges(Locale locale) {
        return spread().ranges(locale);
    }

    /** The least number; empty where it would point at one person. */
    public Optional<BigDecimal> lowest() {
        return spread().lowest();
    }

    /** The median; empty where it would point at one person. */
    public Optional<BigDecimal> median() {
        return spread().median();
    }

    /** The greatest number; empty where it would point at one person. */
    public Optional<BigDecimal> highest() {
        return spread().highest();
    }

    /** The middle in words, if need be as a range: "12", "10 tot en met 19". */
    public String middle(Locale locale) {
        return spread().middle(locale);
    }

    /** What is counted, such as "km"; or null. */
    public String unit(Locale locale) {
        return Phrase.in(asked.kind().parameters().unit(), locale);
    }

    /** Ranges of two releases cannot be added up without telling of single ones in the later, so that the first is told. */
    @Override
    public QuestionOutcome forOthers(Threshold threshold) {
        boolean later = laterLeftOut || releases.stream().skip(1).anyMatch(release -> !release.isEmpty());
        return threshold.open(new AmountOutcome(asked, releases.subList(0, 1), true, 0, later));
    }
}
