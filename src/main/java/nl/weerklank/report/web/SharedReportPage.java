package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.ShareLink;

/** The report that this request shows; nothing by itself, for only who may see a report is led here. */
@Named("sharedReport")
@RequestScoped
public class SharedReportPage {

    private ReportView view;
    private ShareLink link;
    private String file;

    /** Shows this report. */
    void show(LivingReport report, String addressOfFile) {
        this.view = new ReportView(report);
        this.file = addressOfFile;
    }

    /** Shows this report to whoever has this link. */
    void show(LivingReport report, ShareLink opened, String addressOfFile) {
        show(report, addressOfFile);
        this.link = opened;
    }

    /** The report; refuses as not found where nobody was led here. */
    public ReportView getView() {
        if (view == null) throw Refusal.notFound();
        return view;
    }

    public Locale getLocale() {
        return getView().locale();
    }

    /** The address of the same report as a file. */
    public String getFile() {
        return file;
    }

    /** Until when the link opens the report, or null. */
    public String getExpires() {
        if (link == null || link.expiresOn() == null) return null;
        return Texts.in(getLocale()).format("report.shared.expires", view.date(link.expiresOn()));
    }
}
