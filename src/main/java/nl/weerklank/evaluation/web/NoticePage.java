package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;

/** A page that says one thing in plain words: why there is no form here, or that all was erased. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    private Language language;

    private String title;
    private String message;
    private String erased;

    /** Tells why something is refused. */
    void tell(Refusal refusal) {
        title = text("evaluation.notice." + word(refusal.kind()));
        message = refusal.message(language.locale());
    }

    private static String word(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> "not-found";
            case CONFLICT -> "not-now";
            default -> "not-sent";
        };
    }

    /** Tells that all was erased that was sent with this receipt. */
    void tellErased(ReceiptCode code) {
        title = text("evaluation.receipt.erased");
        message = text("evaluation.receipt.erased-hint");
        erased = code.text();
    }

    private String text(String key) {
        return Texts.in(language.locale()).format(key);
    }

    public String getTitle() {
        return title;
    }

    public String getMessage() {
        return message;
    }

    /** The receipt of what was erased, for the device to forget what it remembers of it; null where nothing was. */
    public String getErased() {
        return erased;
    }
}
