package nl.weerklank.report.web;

import java.util.Locale;
import nl.weerklank.report.SampleReport;

/** A sample report as its page shows it. */
public final class SampleView {

    private SampleView() {}

    public static ReportView of(SampleReport report, Locale locale) {
        return new ReportView(report.in(locale));
    }

    /** With no more quotes of participants than this. */
    public static ReportView of(SampleReport report, Locale locale, int mostQuotes) {
        return of(report, locale).of(mostQuotes);
    }
}
