package nl.weerklank.questionnaire.kind;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;

/**
 * A number with at most two decimals.
 *
 * @param lowest the least that may be answered; null for the least there is
 * @param highest the most; null for the most there is
 * @param unit what is counted, such as "km"; or null
 */
public record NumberKind(BigDecimal lowest, BigDecimal highest, Phrase unit) implements QuestionKind {

    static final String WORD = "number";

    /** Further from zero than this no number lies. */
    public static final BigDecimal FARTHEST = BigDecimal.valueOf(10_000_000);

    private static final int LONGEST_UNIT = 30;

    /** Any number. */
    public static NumberKind any() {
        return new NumberKind(null, null, null);
    }

    /** A number from one bound to the other, which belong to it. */
    public static NumberKind of(long lowest, long highest) {
        return new NumberKind(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), null);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.AMOUNT;
    }

    @Override
    public Parameters parameters() {
        return new Parameters(null, List.of(), null, false, lowest, highest, unit);
    }

    private BigDecimal least() {
        return lowest == null ? FARTHEST.negate() : lowest;
    }

    private BigDecimal most() {
        return highest == null ? FARTHEST : highest;
    }

    @Override
    public void check(Mistakes mistakes, String prefix) {
        checkBound(least(), prefix + "lowest", mistakes);
        checkBound(most(), prefix + "highest", mistakes);
        if (least().compareTo(most()) >= 0) {
            mistakes.add(prefix + "highest", "questionnaire.mistake.bounds");
        }
        Phrase.checkOptional(unit, LONGEST_UNIT, prefix + "unit", mistakes);
    }

    private static void checkBound(BigDecimal bound, String field, Mistakes mistakes) {
        if (bound.abs().compareTo(FARTHEST) > 0 || !isShort(bound)) {
            mistakes.add(field, "questionnaire.mistake.bound", FARTHEST);
        }
    }

    private static boolean isShort(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= AnswerValue.Amount.DECIMALS;
    }

    /** Compares before anything else, for a number of a thousand million digits can be sent in ten characters. */
    @Override
    public Optional<AnswerValue> read(Sent sent) {
        Optional<BigDecimal> number = number(sent.value());
        boolean fits = number.filter(one -> one.compareTo(least()) >= 0 && one.compareTo(most()) <= 0)
                .filter(NumberKind::isShort)
                .isPresent();
        return fits
                ? number.map(AnswerValue.Amount::new)
                : sent.mistake("questionnaire.answer.amount", least(), most());
    }

    private static Optional<BigDecimal> number(Object sent) {
        try {
            return sent instanceof Number ? Optional.of(new BigDecimal(sent.toString())) : Optional.empty();
        } catch (NumberFormatException infinite) {
            return Optional.empty();
        }
    }

    @Override
    public Object typed(Typed typed) {
        return typed.number("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        String number = NumberFormat.getInstance(locale).format(((AnswerValue.Amount) value).amount());
        return unit == null ? number : number + " " + unit.in(locale);
    }
}
