package nl.weerklank.samples.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Program;
import nl.weerklank.samples.Samples;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The sample courses to choose from. */
@Named
@ViewScoped
public class GalleryPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Samples samples;

    @Inject
    private PageMessages messages;

    private List<SampleCard> cards;

    @PostConstruct
    void open() {
        String own = current.locale().getLanguage();
        cards = samples.all().stream()
                .map(SampleCard::new)
                .sorted(Comparator.comparing(
                                (SampleCard card) -> !card.getLanguage().equals(own))
                        .thenComparing(SampleCard::getTitle))
                .toList();
    }

    /** Makes a program of the course and leads to it. */
    public void use(SampleCard card) {
        messages.attempt(() -> {
            Program program = samples.adopt(current.organisation(), card.getSlug(), card.getWord());
            messages.doneOnNextPage("program.gallery.used", program.title());
            Faces.redirect("/program/program?id=%s", String.valueOf(program.id()));
        });
    }

    /** Those in the trainer's language first. */
    public List<SampleCard> getCards() {
        return cards;
    }
}
