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
 * @param amounts how many gave each number
 * @param careful whether it is told so that nothing points at one person, as it always is of an anonymous evaluation
 */
public record AmountOutcome(Asked asked, SortedMap<BigDecimal, Integer> amounts, boolean careful, int notApplicable)
        implements QuestionOutcome {

    public AmountOutcome {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    Spread<BigDecimal> spread() {
        return new Spread<>(amounts, careful, n() == 0 ? null : AmountRuler.of(amounts, careful));
    }

    @Override
    public int n() {
        return Spread.n(amounts);
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

    @Override
    public QuestionOutcome forOthers(Threshold threshold) {
        return threshold.open(new AmountOutcome(asked, amounts, true, 0));
    }
}
