package nl.weerklank.report.web;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.IntConsumer;
import nl.weerklank.report.SampleReport;

/** A sample report as its page shows it. */
public final class SampleView {

    private SampleView() {}

    public static ReportView of(SampleReport report, Locale locale) {
        return new ReportView(report.in(locale));
    }

    /** After a version that was published at that time, and said the same but for what was offered. */
    public static ReportView after(LocalDateTime published, String offered, Locale locale) {
        return new ReportView(new SampleReport().offer("Een middag oefenen").after(published, offered, locale));
    }

    /** With so many quotes that exist only when they are asked for. */
    public static ReportView endless(int many, IntConsumer asked) {
        return new ReportView(new SampleReport().withEndlessQuotes(many, asked));
    }

    /** With no more quotes of participants than this. */
    public static ReportView of(SampleReport report, Locale locale, int mostQuotes) {
        return of(report, locale).of(mostQuotes);
    }
}
