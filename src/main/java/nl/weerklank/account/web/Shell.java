package nl.weerklank.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.util.Faces;

/** What stands around every page of the desk: who works here, in which language, and how to leave. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Trainers trainers;

    @Inject
    private Language language;

    @Inject
    private DeskSession session;

    @Inject
    private PageMessages messages;

    public Locale getLocale() {
        return language.locale();
    }

    /** The code of the page's language, for HTML. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** The code of the language that one can switch to. */
    public String getOtherLanguage() {
        return otherLocale().getLanguage();
    }

    private Locale otherLocale() {
        return Texts.LANGUAGES.stream()
                .filter(spoken -> !spoken.getLanguage().equals(getLanguage()))
                .findFirst()
                .orElseThrow();
    }

    public String getTrainerName() {
        return current.ifSignedIn().map(Trainer::name).orElse("");
    }

    public String getOrganisationName() {
        return current.ifSignedIn()
                .map(trainer -> trainer.organisation().name())
                .orElse("");
    }

    /** Whether the data is made up. */
    public boolean isDemo() {
        return Settings.demo();
    }

    /** What was refused, for the list on top of the page. */
    public List<Said> getMistakes() {
        return Said.mistakes(FacesContext.getCurrentInstance());
    }

    /** What was done. */
    public List<Said> getNews() {
        return Said.news(FacesContext.getCurrentInstance());
    }

    /** Speaks to the trainer in the other language from now on, on the page that is open. */
    public void speakOtherLanguage() {
        messages.attempt(
                () -> trainers.present(current.trainer(), current.trainer().name(), otherLocale()));
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }

    /** Ends the visit. */
    public void signOut() {
        session.close(Faces.getRequest());
        Faces.redirect("/sign-in");
    }
}
