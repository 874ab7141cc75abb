package nl.weerklank.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;

/**
 * Numbers in classes of one, two or five times a power of ten.
 *
 * @param start where the first class begins
 * @param whole whether all numbers are whole, so that a class can be called by its first and last
 */
record AmountRuler(BigDecimal start, BigDecimal width, List<BigDecimal> borders, boolean whole)
        implements Ruler<BigDecimal> {

    /** About how many classes there are at most, and how few people to a class at least. */
    private static final int CLASSES = 6;

    private static final int PEOPLE = 2;

    private static final List<BigDecimal> ROUND =
            Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).toList();

    static AmountRuler of(SortedMap<BigDecimal, Integer> amounts, boolean careful) {
        boolean whole = amounts.keySet().stream().allMatch(AmountRuler::isWhole);
        BigDecimal low = Spread.lowEnd(amounts, careful);
        BigDecimal high = Spread.highEnd(amounts, careful);
        int classes = Math.max(1, Math.min(CLASSES, Spread.n(amounts) / PEOPLE));
        BigDecimal width = round(high.subtract(low).divide(BigDecimal.valueOf(classes), 2, RoundingMode.UP), whole);
        BigDecimal start = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        List<BigDecimal> borders = new ArrayList<>();
        for (BigDecimal border = start.add(width); border.compareTo(high) <= 0; border = border.add(width)) {
            borders.add(border);
        }
        return new AmountRuler(start, width, List.copyOf(borders), whole);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The next round number that is not smaller; at least one where the answers are whole, else a hundredth. */
    private static BigDecimal round(BigDecimal least, boolean whole) {
        BigDecimal smallest = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        BigDecimal wanted = least.max(smallest);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(round -> round.compareTo(wanted) >= 0)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String name(int from, int to, boolean openBelow, boolean openAbove, Locale locale) {
        BigDecimal first = start.add(width.multiply(BigDecimal.valueOf(from - 1L)));
        BigDecimal end = start.add(width.multiply(BigDecimal.valueOf(to)));
        BigDecimal last = whole ? end.subtract(BigDecimal.ONE) : end;
        Texts texts = Texts.in(locale);
        if (openAbove) return texts.format("outcome.range.or-more", said(first, locale));
        if (openBelow) return texts.format(whole ? "outcome.range.or-less" : "outcome.range.under", said(last, locale));
        if (first.compareTo(last) == 0) return said(first, locale);
        return texts.format(
                whole ? "outcome.range.through" : "outcome.range.up-to", said(first, locale), said(last, locale));
    }

    @Override
    public String said(BigDecimal number, Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    @Override
    public BigDecimal between(BigDecimal lower, BigDecimal upper) {
        return lower.add(upper)
                .divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
