package nl.weerklank.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.QrCode;
import nl.weerklank.program.Edition;
import org.omnifaces.util.Faces;

/** A sheet of slips to cut up, each with somebody's name and own QR code: for those who have no e-mail, or for all. */
@Named
@RequestScoped
public class SlipsPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Language language;

    private Evaluation evaluation;
    private boolean all;
    private List<Slip> slips;
    private int lacking;

    /** One slip. */
    public record Slip(String name, String link, QrCode qrCode) {

        /** For pages, which want properties. */
        public String getName() {
            return name;
        }

        public String getLink() {
            return link;
        }

        public QrCode getQrCode() {
            return qrCode;
        }
    }

    @PostConstruct
    void open() {
        evaluation = evaluations.find(current.organisation(), Asked.key("id"));
        language.is(evaluation.locale());
        all = Faces.getRequestParameter("all") != null;
        List<Invitation> links = invitations.of(evaluation);
        slips = links.stream()
                .filter(link -> link.name() != null && (all || link.email() == null))
                // Who answered a named one needs no slip; of an anonymous one that is not told.
                .filter(link -> !evaluation.isNamed() || !link.isUsed())
                .map(link -> slip(link.name(), invitations.link(link)))
                .toList();
        lacking = Math.max(0, invitations.invitable(evaluation).size() - links.size());
    }

    private static Slip slip(String name, String link) {
        return new Slip(name, link, new QrCode(link));
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public Locale getLocale() {
        return evaluation.locale();
    }

    public List<Slip> getSlips() {
        return slips;
    }

    /** How many have no link yet, and so no slip. */
    public int getLacking() {
        return lacking;
    }

    /** Whether everybody gets a slip, also who has an e-mail address. */
    public boolean isAll() {
        return all;
    }

    /** For whom it is: "Gemeente Waterland · Team Zuid". */
    public String getGroup() {
        Edition first = evaluation.editions().get(0);
        boolean one = evaluation.editions().size() == 1 && first.groupName() != null;
        return first.client().name() + (one ? " · " + first.groupName() : "");
    }
}
