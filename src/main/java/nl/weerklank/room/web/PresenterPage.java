package nl.weerklank.room.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.platform.web.QrCode;
import nl.weerklank.program.Edition;
import nl.weerklank.room.Rooms;
import nl.weerklank.room.Standing;
import org.omnifaces.util.Faces;

/** An evaluation on the beamer: its code and address, how many have answered, and closing it. */
@Named("presenter")
@RequestScoped
public class PresenterPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Rooms rooms;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Evaluation evaluation;
    private Standing standing;
    private String code;
    private QrCode qrCode;
    private String closesAt;

    @PostConstruct
    void open() {
        evaluation = evaluations.closeIfDue(current.organisation(), Asked.key("id"));
        language.is(evaluation.locale());
        standing = rooms.standing(evaluation);
        code = rooms.code(evaluation);
        qrCode = new QrCode(evaluations.roomLink(evaluation));
    }

    /** Lets it close by itself so many minutes from now. */
    public void closeIn(int minutes) {
        change(() -> closeAt(clock.instant().plus(Duration.ofMinutes(minutes))));
    }

    /** Lets it close by itself at the time of today that was typed. */
    public void closeToday() {
        change(() -> closeAt(today()));
    }

    /** Lets it stay open until somebody closes it. */
    public void keepOpen() {
        change(() -> closeAt(null));
    }

    /** Closes it for good and releases what came in. */
    public void close() {
        change(() -> evaluations.close(current.organisation(), evaluation.id()));
    }

    private void closeAt(Instant planned) {
        evaluations.closeAt(current.organisation(), evaluation.id(), planned);
    }

    private Instant today() {
        try {
            LocalTime typed = LocalTime.parse(Objects.toString(closesAt, ""));
            return ZonedDateTime.now(clock.withZone(zone())).with(typed).toInstant();
        } catch (DateTimeParseException noTime) {
            throw Refusal.invalid("closesAt", "room.presenter.no-time");
        }
    }

    /** Shows the page anew by a request of its own, so that loading it again changes nothing again. */
    private void change(Runnable action) {
        if (messages.attempt(action)) {
            Faces.redirect("/room/presenter?id=%s", evaluation.id());
        }
    }

    private ZoneId zone() {
        return evaluation.editions().get(0).timeZone();
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public Standing getStanding() {
        return standing;
    }

    public boolean isOpen() {
        return standing.state() == Evaluation.State.OPEN;
    }

    public boolean isPlanned() {
        return standing.state() == Evaluation.State.PLANNED;
    }

    public boolean isClosed() {
        return standing.state() == Evaluation.State.CLOSED;
    }

    /** For whom it is: "Gemeente Waterland · Team Zuid". */
    public String getGroup() {
        Edition first = evaluation.editions().get(0);
        boolean one = evaluation.editions().size() == 1 && first.groupName() != null;
        return first.client().name() + (one ? " · " + first.groupName() : "");
    }

    /** Of which course. */
    public String getCourse() {
        return evaluation.editions().get(0).program().title();
    }

    /** When it opens, or will close by itself, by the clock of the training: "14:35"; null where neither is known. */
    public String getTurns() {
        Instant moment = isPlanned() ? evaluation.opensAt() : evaluation.closesAt();
        return moment == null ? null : told(moment);
    }

    private String told(Instant moment) {
        ZonedDateTime there = moment.atZone(zone());
        boolean today = there.toLocalDate()
                .equals(ZonedDateTime.now(clock.withZone(zone())).toLocalDate());
        return today
                ? Dates.time(there.toLocalTime(), evaluation.locale())
                : Dates.moment(moment, zone(), evaluation.locale());
    }

    public String getCode() {
        return code;
    }

    /** What to type in front of the code: "weerklank.example/k". */
    public String getAddress() {
        return rooms.shortAddress(evaluation).replaceFirst("/[^/]*$", "");
    }

    public QrCode getQrCode() {
        return qrCode;
    }

    /** Where the page asks for the count. */
    public String getStandingAddress() {
        return "/api/v1/rooms/" + evaluation.id() + "/" + rooms.countKey(evaluation);
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }
}
