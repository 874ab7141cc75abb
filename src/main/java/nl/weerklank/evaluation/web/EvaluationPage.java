package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Attribution;
import nl.weerklank.evaluation.ContactRequest;
import nl.weerklank.evaluation.ContactRequests;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Released;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** One intake, evaluation, manager's form, follow-up or check: how far it is, and closing it. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private ContactRequests contactRequests;

    @Inject
    private Editions editions;

    @Inject
    private PersonalLinks links;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private long id;
    private String confirmation;
    private transient Evaluation evaluation;
    private transient Released released;
    private transient int papers;
    private transient List<Attribution> byRoomLink;
    private transient List<ContactRequest> requests;

    @PostConstruct
    void open() {
        id = Asked.key("id");
        show();
    }

    private void show() {
        evaluation = evaluations.find(organisation(), id);
        released = evaluations.released(evaluation);
        papers = evaluations.headcount(evaluation).papers();
        byRoomLink = evaluations.answeredBy(evaluation).stream()
                .filter(answer -> answer.enrolment() == null && evaluation.purpose() != Purpose.MANAGER)
                .toList();
        requests = contactRequests.of(evaluation);
    }

    private Organisation organisation() {
        return current.organisation();
    }

    /** Looks whether answers came in, and only then shows the people anew. */
    public void look() {
        int before = getReleased().received();
        show();
        if (evaluation.isNamed() && released.received() != before) {
            links.show();
            PrimeFaces.current().ajax().update("people");
        }
    }

    /** Closes it for good and releases what came in; refuses as long as the word that confirms it was not typed. */
    public void close() {
        boolean done = messages.attempt(() -> {
            String word = Texts.in(language.locale()).format("evaluation.desk.close-word");
            if (confirmation == null || !confirmation.strip().equalsIgnoreCase(word)) {
                throw Refusal.invalid("confirmation", "evaluation.desk.close-unconfirmed", word);
            }
            evaluations.close(organisation(), id);
        });
        if (done) {
            confirmation = null;
            show();
            messages.done("evaluation.desk.closed-now");
        }
    }

    /** Notes that the trainer got in touch with whoever asked for it. */
    public void handle(long request) {
        if (messages.attempt(() -> contactRequests.handle(organisation(), id, request))) {
            show();
        }
    }

    public Evaluation getEvaluation() {
        ensureShown();
        return evaluation;
    }

    public Released getReleased() {
        ensureShown();
        return released;
    }

    /** How many of those received were filled in on paper. */
    public int getPapers() {
        ensureShown();
        return papers;
    }

    /** Who answered a named one through the room's link. */
    public List<Attribution> getByRoomLink() {
        ensureShown();
        return byRoomLink;
    }

    public List<ContactRequest> getRequests() {
        ensureShown();
        return requests;
    }

    private void ensureShown() {
        if (evaluation == null) {
            show();
        }
    }

    public Evaluation.State getState() {
        return getEvaluation().state(clock.instant());
    }

    public boolean isClosed() {
        return getState() == Evaluation.State.CLOSED;
    }

    /** When it was closed, by hand or by itself; null while it is not. */
    public Instant getClosedAt() {
        Instant byHand = getEvaluation().closedAt();
        return byHand == null ? evaluation.closesAt() : byHand;
    }

    /** Whether forms opened in time are still taken after closing. */
    public boolean isLateTaken() {
        return isClosed() && clock.instant().isBefore(getEvaluation().lateUntil());
    }

    /** Whether its anonymous result can never appear, since too few people are asked. */
    public boolean isTooSmall() {
        return getReleased().anonymous() && released.invited() < released.threshold();
    }

    /** Whether other groups of the same engagement could be asked together with this one. */
    public boolean isJoinable() {
        return getEvaluation().editions().size() == 1
                && editions.of(evaluation.engagement()).stream()
                                .filter(other -> other.program().id()
                                        == getEdition().program().id())
                                .count()
                        > 1;
    }

    /** How many of those invited have not answered, as far as that can be counted. */
    public int getMissing() {
        return Math.max(0, getReleased().invited() - released.received());
    }

    /** Whether closing now would release anything. */
    public boolean isEnough() {
        return getEvaluation().isNamed() || released.received() >= released.threshold();
    }

    /** The edition that it is about, or the first one of several. */
    public Edition getEdition() {
        return getEvaluation().editions().get(0);
    }

    public ZoneId getZone() {
        return getEdition().timeZone();
    }

    public boolean isIntake() {
        return getEvaluation().purpose() == Purpose.INTAKE;
    }

    public boolean isManager() {
        return getEvaluation().purpose() == Purpose.MANAGER;
    }

    /** Whether it is the check in between, which is answered in the room alone. */
    public boolean isCheck() {
        return getEvaluation().purpose() == Purpose.CHECK;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
