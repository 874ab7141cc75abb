package nl.weerklank.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.desk.Overview;
import nl.weerklank.desk.RedThreads;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Engagements;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewParticipant;
import org.omnifaces.cdi.ViewScoped;

/** One training: what was agreed, how far it is, what to do next, and who takes part. */
@Named
@ViewScoped
public class EditionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private RedThreads threads;

    @Inject
    private Editions editions;

    @Inject
    private Engagements engagements;

    @Inject
    private PageMessages messages;

    private long id;
    private transient Overview overview;
    private transient List<Enrolment> participants;
    private boolean agreeing;
    private String goal;
    private String noticedBy;
    private String firstName;
    private String lastName;
    private String email;
    private NewParticipant removed;
    private final PasteBox paste = new PasteBox();

    @PostConstruct
    void open() {
        id = Asked.key("id");
        show();
    }

    private void show() {
        overview = threads.find(current.organisation(), id);
        participants = editions.enrolments(overview.edition());
    }

    /** Lets the goal be changed. */
    public void startAgreeing() {
        show();
        goal = getEngagement().goal();
        noticedBy = getEngagement().noticedBy();
        agreeing = true;
        Focus.on("agreement:goal");
    }

    /** Leaves the goal as it was. */
    public void stopAgreeing() {
        agreeing = false;
        Focus.on("agreement:change");
    }

    /** Keeps the goal that was agreed with the client, and how it will be noticed. */
    public void agree() {
        long engagement = getEngagement().id();
        if (messages.attempt(() -> engagements.agree(current.organisation(), engagement, goal, noticedBy))) {
            show();
            stopAgreeing();
            messages.done("desk.edition.goal-saved");
        }
    }

    /** Adds the participant that was typed. */
    public void add() {
        removed = null;
        NewParticipant typed = new NewParticipant(firstName, lastName, email);
        if (messages.attempt(() -> enrol(checked(typed)))) {
            messages.done("desk.edition.added", typed.fullName());
            firstName = null;
            lastName = null;
            email = null;
            show();
            Focus.on("people:firstName");
        }
    }

    private static NewParticipant checked(NewParticipant typed) {
        Mistakes mistakes = new Mistakes();
        NewParticipant checked = typed.checked(mistakes, "");
        mistakes.refuseIfAny();
        return checked;
    }

    private void enrol(NewParticipant... newcomers) {
        editions.enrol(editions.find(current.organisation(), id), List.of(newcomers));
    }

    /** Takes somebody off the list; this can be undone. */
    public void remove(long enrolment) {
        removed = null;
        Edition edition = editions.find(current.organisation(), id);
        if (messages.attempt(() -> removed = editions.withdraw(edition, enrolment))) {
            Focus.on("people:undo");
        }
        show();
    }

    /** Puts the one who was removed last back on the list. */
    public void putBack() {
        NewParticipant again = removed;
        if (again != null && messages.attempt(() -> enrol(again))) {
            removed = null;
            messages.done("desk.edition.put-back-done", again.fullName());
            Focus.on("people:firstName");
        }
        show();
    }

    /** Shows what was understood of a pasted list. */
    public void preview() {
        messages.attempt(() ->
                paste.read(participants.stream().map(Enrolment::participant).toList()));
    }

    /** Adds everyone on the pasted list who can be added. */
    public void addPasted() {
        List<NewParticipant> good = paste.good();
        if (messages.attempt(() -> editions.enrol(editions.find(current.organisation(), id), good))) {
            paste.clear();
            messages.done("desk.edition.added-all", good.size());
            show();
            Focus.on("paste:pasted");
        }
    }

    /** The name of who was just removed, or null. */
    public String getRemoved() {
        return removed == null ? null : removed.fullName();
    }

    public Overview getOverview() {
        return overview;
    }

    public Edition getEdition() {
        return overview.edition();
    }

    public Engagement getEngagement() {
        return getEdition().engagement();
    }

    public List<Enrolment> getParticipants() {
        return participants;
    }

    public PasteBox getPaste() {
        return paste;
    }

    /** Whether the goal is being changed. */
    public boolean isAgreeing() {
        return agreeing;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
