package nl.weerklank.trend.web;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as they are written in a language. */
final class Numbers {

    private static final double TENTHS = 10;

    private final NumberFormat oneDecimal;
    private final NumberFormat whole;
    private final NumberFormat percent;

    Numbers(Locale locale) {
        oneDecimal = NumberFormat.getNumberInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
    }

    /** A mean, such as "4,2". */
    String mean(double mean) {
        return oneDecimal.format(mean);
    }

    /** From one mean to another as these are written, such as "+1,4". */
    String difference(double from, double to) {
        double tenths = Math.rint(to * TENTHS) - Math.rint(from * TENTHS);
        return (tenths > 0 ? "+" : tenths < 0 ? "−" : "") + oneDecimal.format(Math.abs(tenths) / TENTHS);
    }

    /** A number of people or groups. */
    String whole(long number) {
        return whole.format(number);
    }

    /** A share, such as "83%"; a dash where it is not known. */
    String share(OptionalDouble share) {
        return share.isPresent() ? percent.format(share.getAsDouble()) : "–";
    }
}
