package nl.weerklank.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;

/** Where the code on the screen is typed. */
@Named("codePage")
@RequestScoped
public class CodePage {

    @Inject
    private Language language;

    private String typed = "";
    private String mistake;

    /** Shows the page again with what was typed and why it opens nothing. */
    void tell(String code, Refusal refusal) {
        typed = code;
        mistake = refusal.message(language.locale());
    }

    public String getTyped() {
        return typed;
    }

    /** Why the code opens nothing, or null. */
    public String getMistake() {
        return mistake;
    }
}
