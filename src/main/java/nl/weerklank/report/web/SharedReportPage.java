package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Sheet;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.ReaderLink;
import nl.weerklank.report.web.file.FileKind;

/** The report that this request shows; nothing by itself, for only who may see a report is led here. */
@Named("sharedReport")
@RequestScoped
public class SharedReportPage {

    private ReportView view;
    private ReaderLink link;
    private String back;
    private ReportAddresses addresses;
    private Dress dress;
    private String colours;

    /** Shows this report. */
    void show(LivingReport report, ReportAddresses addressesOfFiles) {
        this.view = new ReportView(report);
        this.addresses = addressesOfFiles;
    }

    /** Shows this report to whoever has this link. */
    void show(LivingReport report, ReaderLink opened, ReportAddresses addressesOfFiles) {
        show(report, addressesOfFiles);
        this.link = opened;
    }

    /** Shows it in the organisation's style, whose rules are found at this address. */
    void wear(Dress worn, String addressOfStyles) {
        this.dress = worn;
        this.colours = worn.isColoured() ? addressOfStyles : null;
    }

    Dress dress() {
        return dress;
    }

    /** The logos that a document shows. */
    List<Sheet.Picture> logos() {
        return dress == null ? List.of() : dress.logos(getView().findings());
    }

    /** The organisation's logo as the source of a picture, or null. */
    public String getLogo() {
        return dress == null ? null : dress.logo();
    }

    /** The client's logo likewise. */
    public String getClientLogo() {
        return dress == null ? null : dress.clientLogo();
    }

    /** Where the rules for the organisation's colour are, or null. */
    public String getColours() {
        return colours;
    }

    /** Lets the reader go back to the page with all reports at this address. */
    void leadBack(String addressOfAll) {
        this.back = addressOfAll;
    }

    /** The address of the page with all reports of the client; null where this one was shared alone. */
    public String getBack() {
        return back;
    }

    /** The report; refuses as not found where nobody was led here. */
    public ReportView getView() {
        if (view == null) throw Refusal.notFound();
        return view;
    }

    public Locale getLocale() {
        return getView().locale();
    }

    /** Shows what a file of this kind can hold. */
    void fitTo(FileKind kind) {
        view = getView().of(kind.mostQuotes());
    }

    /** Where the same report stands as files. */
    public ReportAddresses getAddresses() {
        return addresses;
    }

    /** The kinds of file that it can be kept as. */
    public List<FileKind> getKinds() {
        return List.of(FileKind.values());
    }

    /** Until when the link opens the report, or null. */
    public String getExpires() {
        if (link == null || link.expiresOn() == null) return null;
        return Texts.in(getLocale()).format("report.shared.expires", view.date(link.expiresOn()));
    }
}
