package nl.weerklank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;

/** Tells the user of a page what came of an action, in the user's language. */
@RequestScoped
public class PageMessages {

    /** What a page can explain; anything else is the page's own failure and answers with its status. */
    private static final Set<Refusal.Kind> EXPLAINED =
            Set.of(Refusal.Kind.INVALID, Refusal.Kind.CONFLICT, Refusal.Kind.TOO_MANY, Refusal.Kind.SIGN_IN_NEEDED);

    @Inject
    private Language language;

    /**
     * Does what the user asked; a refusal becomes messages, with what was typed left as it is.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            if (!EXPLAINED.contains(refusal.kind())) {
                throw refusal;
            }
            tell(refusal);
        } catch (RuntimeException failure) {
            if (!Collision.caused(failure)) {
                throw failure;
            }
            error(Texts.in(locale()).format("platform.refusal.stale"));
        }
        return false;
    }

    /** Shows a refusal: each mistake beside its field where the page has a field of that name, else on top. */
    public void tell(Refusal refusal) {
        if (refusal.mistakes().isEmpty()) {
            error(refusal.message(locale()));
        }
        for (Refusal.Mistake mistake : refusal.mistakes()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String input = Fields.mark(faces, mistake.field()).orElse(null);
            add(input, FacesMessage.SEVERITY_ERROR, mistake.message(locale()));
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says that something was done. */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, Texts.in(locale()).format(key, arguments));
    }

    /** Says that something was done, on the page that the user is led to next. */
    public void doneOnNextPage(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        done(key, arguments);
    }

    private void error(String message) {
        add(null, FacesMessage.SEVERITY_ERROR, message);
    }

    private static void add(String input, FacesMessage.Severity severity, String message) {
        FacesContext.getCurrentInstance().addMessage(input, new FacesMessage(severity, message, null));
    }

    private Locale locale() {
        return language.locale();
    }
}
