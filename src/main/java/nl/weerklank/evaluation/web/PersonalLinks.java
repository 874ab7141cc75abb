package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.cdi.ViewScoped;

/** Whom an evaluation is for, each with a link of his or her own: made, mailed, and shown to be copied. */
@Named
@ViewScoped
public class PersonalLinks implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Outbox outbox;

    @Inject
    private PageMessages messages;

    private long id;
    private transient List<InvitedPerson> people;
    private transient Map<Long, Outbox.Delivery> deliveries;

    @PostConstruct
    void open() {
        id = Asked.key("id");
    }

    /** Looks the people up anew. */
    void show() {
        Evaluation evaluation = evaluations.find(organisation(), id);
        people = InvitedPerson.of(evaluation, invitations.invitable(evaluation), invitations.of(evaluation));
        deliveries = outbox.deliveries(people.stream()
                .filter(InvitedPerson::hasLink)
                .map(person -> person.invitation().id())
                .toList());
    }

    private Organisation organisation() {
        return current.organisation();
    }

    /** Makes a personal link for everybody who has none. */
    public void makeAll() {
        invite(() -> invitations.inviteAll(organisation(), id, false), "evaluation.desk.links-made");
    }

    /** Makes a personal link for one person. */
    public void make(InvitedPerson person) {
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

    public List<InvitedPerson> getPeople() {
        if (people == null) {
            show();
        }
        return people;
    }

    /** Whether somebody has no personal link yet. */
    public boolean isLacking() {
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

    /** How it is with the mail to this person; null where none was written. */
    public Outbox.Delivery delivery(InvitedPerson person) {
        return person.hasLink() ? deliveries.get(person.invitation().id()) : null;
    }

    /** The address of somebody's own link. */
    public String link(InvitedPerson person) {
        return invitations.link(person.invitation());
    }
}
