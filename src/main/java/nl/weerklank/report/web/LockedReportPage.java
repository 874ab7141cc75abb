package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import nl.weerklank.platform.Refusal;

/** The form that asks for the password of a shared report. */
@Named("lockedReport")
@RequestScoped
public class LockedReportPage {

    private String address;
    private Locale locale;
    private String mistake;

    /** Asks for the password of the report at this address. */
    void ask(String addressOfPage, Locale language, Refusal refusal) {
        this.address = addressOfPage;
        this.locale = language;
        this.mistake = refusal == null ? null : refusal.message(language);
    }

    /** Where the form goes; refuses as not found where nobody was led here. */
    public String getAddress() {
        if (address == null) throw Refusal.notFound();
        return address;
    }

    public Locale getLocale() {
        return locale;
    }

    /** What was wrong with the password just given, or null. */
    public String getMistake() {
        return mistake;
    }
}
