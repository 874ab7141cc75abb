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
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Released;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.platform.web.QrCode;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** One intake, evaluation, manager's form or follow-up: how far it is, its links, and closing it. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private ContactRequests contactRequests;

    @Inject
    private Editions editions;

    @Inject
    private Outbox outbox;

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
    private transient List<InvitedPerson> people;
    private transient List<Attribution> byRoomLink;
    private transient List<ContactRequest> requests;
    private transient QrCode qrCode;

    @PostConstruct
    void open() {
        id = Asked.key("id");
        show();
    }

    private void show() {
        evaluation = evaluations.find(organisation(), id);
        released = evaluations.released(evaluation);
        people = InvitedPerson.of(evaluation, invitations.invitable(evaluation), invitations.of(evaluation));
        byRoomLink = evaluations.answeredBy(evaluation).stream()
                .filter(answer -> answer.enrolment() == null && evaluation.purpose() != Purpose.MANAGER)
                .toList();
        requests = contactRequests.of(evaluation);
        qrCode = null;
    }

    private Organisation organisation() {
        return current.organisation();
    }

    /** Looks whether answers came in, and only then shows the people anew. */
    public void look() {
        int before = getReleased().received();
        show();
        if (evaluation.isNamed() && released.received() != before) {
            PrimeFaces.current().ajax().update("people");
        }
    }

    /** Makes a personal link for everybody who has none. */
    public void makeLinks() {
        invite(() -> invitations.inviteAll(organisation(), id, false), "evaluation.desk.links-made");
    }

    /** Makes a personal link for one person. */
    public void makeLink(InvitedPerson person) {
        invite(() -> one(person, false), "evaluation.desk.link-made", person.name());
    }

    /** Mails everybody with an address who has not answered. */
    public void mailAll() {
        invite(() -> invitations.inviteAll(organisation(), id, true), "evaluation.desk.mailed-all");
    }

    /** Mails one person, if he or she has not answered. */
    public void mail(InvitedPerson person) {
        invite(() -> one(person, true), "evaluation.desk.mailed", person.name());
    }

    private void one(InvitedPerson person, boolean send) {
        if (person.key() == 0) {
            invitations.inviteAll(organisation(), id, send);
        } else {
            invitations.invite(organisation(), id, List.of(person.key()), send);
        }
    }

    private void invite(Runnable action, String done, Object... arguments) {
        if (messages.attempt(action)) {
            show();
            messages.done(done, arguments);
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

    /** Gives the room another link, for when the one before got about. */
    public void renewRoom() {
        if (messages.attempt(() -> evaluations.renewRoom(organisation(), id))) {
            show();
            messages.done("evaluation.desk.room-renewed");
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

    public List<InvitedPerson> getPeople() {
        ensureShown();
        return people;
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

    /** Whether somebody has no personal link yet. */
    public boolean isLinksLacking() {
        return getPeople().stream().anyMatch(person -> !person.hasLink());
    }

    /** Whether anybody has an address to mail to. */
    public boolean isMailable() {
        return getPeople().stream().anyMatch(person -> person.email() != null);
    }

    /** Whether there is a mail host. */
    public boolean isMailHost() {
        return outbox.canSend();
    }

    public String link(InvitedPerson person) {
        return invitations.link(person.invitation());
    }

    public String getRoomLink() {
        return evaluations.roomLink(getEvaluation());
    }

    public QrCode getQrCode() {
        if (qrCode == null) {
            qrCode = new QrCode(getRoomLink());
        }
        return qrCode;
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

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
