package nl.weerklank.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import org.omnifaces.util.Faces;

/** A program from nothing, for whom no sample course fits. */
@Named
@RequestScoped
public class NewProgramPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private PageMessages messages;

    private String title;
    private String language;

    @PostConstruct
    void open() {
        language = current.locale().getLanguage();
    }

    /** Makes the program and leads to it. */
    public void make() {
        messages.attempt(() -> {
            Program program = programs.make(current.organisation(), title, language, List.of());
            Faces.redirect("/program/program?id=%s", String.valueOf(program.id()));
        });
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
