package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.AskedTheme;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.ThemesAsked;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Opens an intake, evaluation, manager's form or follow-up for a group, or for several of one engagement. */
@Named
@ViewScoped
public class NewEvaluationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private ThemesAsked themesAsked;

    @Inject
    private Outbox outbox;

    @Inject
    private PageMessages messages;

    private long editionId;
    private Purpose purpose;
    private Mode mode;
    private boolean later;
    private String opensAt;
    private boolean ending;
    private String closesAt;
    private boolean roomOnly;
    private boolean send;
    private transient Setting setting;

    /** What the page shows of the group; looked up once for each request that needs it. */
    private record Setting(
            Edition edition,
            List<Purpose> purposes,
            List<Evaluation> present,
            List<OtherGroup> groups,
            List<Enrolment> people,
            List<AskedTheme> themes) {}

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        purpose = Purpose.of(Objects.toString(Faces.getRequestParameter("purpose"), ""))
                .filter(setting().purposes()::contains)
                .orElse(null);
        mode = "named".equals(Faces.getRequestParameter("mode")) || purpose == null ? Mode.NAMED : Mode.usual(purpose);
        if ("all".equals(Faces.getRequestParameter("groups"))) {
            setting().groups().forEach(group -> group.setChosen(true));
        }
        roomOnly = !isManager() && setting().people().isEmpty();
    }

    private Setting setting() {
        if (setting == null) {
            Edition edition = edition();
            setting = new Setting(
                    edition,
                    questionnaires.of(edition.program()).stream()
                            .map(Questionnaire::purpose)
                            .filter(Purpose.ofCourse()::contains)
                            .toList(),
                    evaluations.of(edition),
                    groups(edition),
                    editions.enrolments(edition),
                    themesAsked.of(edition));
        }
        return setting;
    }

    private List<OtherGroup> groups(Edition edition) {
        List<Edition> others = editions.of(edition.engagement()).stream()
                .filter(other -> !other.equals(edition)
                        && other.program().id() == edition.program().id())
                .toList();
        Map<Long, Integer> participants = editions.participants(others);
        return others.stream()
                .map(other -> new OtherGroup(other, participants.getOrDefault(other.id(), 0)))
                .toList();
    }

    private Edition edition() {
        return editions.find(current.organisation(), editionId);
    }

    /** Opens it, invites whom it is for, and leads to its page. */
    public void start() {
        readChoices();
        Evaluation[] opened = {null};
        if (messages.attempt(() -> opened[0] = opened())) {
            messages.doneOnNextPage("evaluation.new.done");
            Faces.redirect("/evaluation/evaluation?id=%s", opened[0].id());
        }
    }

    private Evaluation opened() {
        Mistakes mistakes = new Mistakes();
        NewEvaluation typed = new NewEvaluation(
                purpose,
                mode,
                later ? moment("opensAt", opensAt, mistakes) : null,
                ending ? moment("closesAt", closesAt, mistakes) : null);
        mistakes.refuseIfAny();
        Evaluation evaluation = evaluations.open(chosenEditions(), typed);
        if (!roomOnly) {
            invitations.inviteAll(current.organisation(), evaluation.id(), send && isMailHost());
        }
        return evaluation;
    }

    private List<Edition> chosenEditions() {
        List<Edition> chosen = new ArrayList<>(List.of(edition()));
        setting().groups().stream()
                .filter(OtherGroup::isChosen)
                .map(group ->
                        editions.find(current.organisation(), group.getEdition().id()))
                .forEach(chosen::add);
        return chosen;
    }

    private Instant moment(String field, String typed, Mistakes mistakes) {
        try {
            return LocalDateTime.parse(Objects.toString(typed, ""))
                    .atZone(setting().edition().timeZone())
                    .toInstant();
        } catch (DateTimeParseException noMoment) {
            mistakes.add(field, "evaluation.new.no-moment");
            return null;
        }
    }

    private void readChoices() {
        later = "later".equals(Faces.getRequestParameter("opens"));
        ending = "moment".equals(Faces.getRequestParameter("closes"));
        roomOnly = "room".equals(Faces.getRequestParameter("invited"));
        String chosen = Faces.getRequestParameter("mode");
        if (chosen != null) {
            mode = Stream.of(Mode.values())
                    .filter(one -> one.name().equalsIgnoreCase(chosen))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }
    }

    public Edition getEdition() {
        return setting().edition();
    }

    /** The purposes that the program has a questionnaire for. */
    public List<Purpose> getPurposes() {
        return setting().purposes();
    }

    /** What it is opened for, or null while that was not chosen. */
    public String getPurpose() {
        return purpose == null ? null : purpose.word();
    }

    /** The evaluations of the same purpose that this group has already. */
    public List<Evaluation> getPresent() {
        return setting().present().stream()
                .filter(one -> one.purpose() == purpose)
                .toList();
    }

    public List<OtherGroup> getGroups() {
        return setting().groups();
    }

    /** How many take part in this group. */
    public int getParticipants() {
        return setting().people().size();
    }

    /** Whether the group alone is too small for anonymous results ever to appear. */
    public boolean isTooSmall() {
        return !isManager() && getParticipants() < getThreshold();
    }

    /** How many answers an anonymous figure needs. */
    public int getThreshold() {
        return current.organisation().threshold();
    }

    public boolean isManager() {
        return purpose == Purpose.MANAGER;
    }

    /** Whether the form asks the group's themes back. */
    public boolean isLookingBack() {
        return purpose == Purpose.EVALUATION || purpose == Purpose.FOLLOW_UP;
    }

    public List<AskedTheme> getThemes() {
        return setting().themes();
    }

    public boolean isMailHost() {
        return outbox.canSend();
    }

    public String getMode() {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    public boolean isLater() {
        return later;
    }

    public boolean isEnding() {
        return ending;
    }

    public boolean isRoomOnly() {
        return roomOnly;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public boolean isSend() {
        return send;
    }

    public void setSend(boolean send) {
        this.send = send;
    }
}
