package nl.weerklank.report.web;

import java.text.NumberFormat;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/** Numbers as they are written in a language. */
final class Figures {

    private final NumberFormat oneDecimal;
    private final String rough;

    Figures(Locale locale) {
        oneDecimal = NumberFormat.getNumberInstance(locale);
        oneDecimal.setMinimumFractionDigits(1);
        oneDecimal.setMaximumFractionDigits(1);
        rough = Texts.in(locale).getString("report.shared.rough");
    }

    /** A number with one decimal, such as "4,5". */
    String number(double value) {
        return oneDecimal.format(value);
    }

    /** A mean, such as "4,5", or "ongeveer 4,5" where it is rough; nothing for one that is left unsaid. */
    String mean(Findings.Mean mean) {
        if (mean == null) return "";
        String value = number(mean.value());
        return mean.rough() ? rough + " " + value : value;
    }
}
