package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.AskedTheme;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
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
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private GroupSetting.Lookup lookup;

    @Inject
    private Outbox outbox;

    @Inject
    private PageMessages messages;

    private final OpeningWindow window = new OpeningWindow();
    private long editionId;
    private Long instead;
    private Purpose purpose;
    private Mode mode;
    private boolean roomOnly;
    private boolean send;
    private transient GroupSetting setting;

    @PostConstruct
    void open() {
        editionId = Asked.key("edition");
        purpose = Purpose.of(Objects.toString(Faces.getRequestParameter("purpose"), ""))
                .filter(setting().purposes()::contains)
                .orElse(null);
        mode = "named".equals(Faces.getRequestParameter("mode")) || purpose == null ? Mode.NAMED : Mode.usual(purpose);
        instead = Asked.keyIfAny("instead").orElse(null);
        if (instead != null && setting().present().stream().noneMatch(one -> one.id() == instead)) {
            throw Refusal.notFound();
        }
        if ("all".equals(Faces.getRequestParameter("groups"))) {
            setting().groups().forEach(group -> group.setChosen(true));
        }
        roomOnly = !isManager() && getParticipants() == 0;
    }

    private Organisation organisation() {
        return current.organisation();
    }

    private GroupSetting setting() {
        if (setting == null) {
            setting = lookup.of(edition());
        }
        return setting;
    }

    private Edition edition() {
        return editions.find(organisation(), editionId);
    }

    /** Counts anew who would be invited, once other groups were ticked. */
    public void count() {
        readChoices();
    }

    /** Opens it, invites whom it is for, closes the one that it stands in for, and leads to its page. */
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
                window.opens(getEdition().timeZone(), mistakes),
                window.closes(getEdition().timeZone(), mistakes));
        mistakes.refuseIfAny();
        Evaluation evaluation = evaluations.open(chosenEditions(), typed);
        if (instead != null) {
            evaluations.close(organisation(), instead);
        }
        if (!roomOnly) {
            invitations.inviteAll(organisation(), evaluation.id(), send && isMailHost());
        }
        return evaluation;
    }

    private List<Edition> chosenEditions() {
        List<Edition> chosen = new ArrayList<>(List.of(edition()));
        chosenGroups()
                .map(group -> editions.find(organisation(), group.getEdition().id()))
                .forEach(chosen::add);
        return chosen;
    }

    private Stream<OtherGroup> chosenGroups() {
        return setting().groups().stream().filter(OtherGroup::isChosen);
    }

    private void readChoices() {
        window.read();
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

    /** The evaluations of the same purpose that this group has already, without the one that this stands in for. */
    public List<Evaluation> getPresent() {
        return setting().present().stream()
                .filter(one -> one.purpose() == purpose && !Objects.equals(one.id(), instead))
                .toList();
    }

    /** Whether it stands in for one that is too small, which closes as this one opens. */
    public boolean isInstead() {
        return instead != null;
    }

    public List<OtherGroup> getGroups() {
        return setting().groups();
    }

    /** How many take part in this group. */
    public int getParticipants() {
        return setting().participants();
    }

    /** How many take part in this group and in those that were ticked. */
    public int getTogether() {
        return getParticipants()
                + chosenGroups().mapToInt(OtherGroup::getParticipants).sum();
    }

    /** Whether too few take part for anonymous results ever to appear. */
    public boolean isTooSmall() {
        return !isManager() && getTogether() < getThreshold();
    }

    /** How many answers an anonymous figure needs. */
    public int getThreshold() {
        return organisation().threshold();
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

    /** From when until when answers are taken. */
    public OpeningWindow getWindow() {
        return window;
    }

    public boolean isRoomOnly() {
        return roomOnly;
    }

    public boolean isSend() {
        return send;
    }

    public void setSend(boolean send) {
        this.send = send;
    }
}
