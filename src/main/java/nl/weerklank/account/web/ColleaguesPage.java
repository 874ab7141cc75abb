package nl.weerklank.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.ColleagueInvitation;
import nl.weerklank.account.Colleagues;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.web.PageMessages;

/** Who works for the organisation, and asking a colleague to join; a part of the account page. */
@Named
@ViewScoped
public class ColleaguesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private PageMessages messages;

    private String name;
    private String email;
    private transient List<ColleagueInvitation> asked;
    private transient Map<Long, Outbox.Delivery> deliveries;

    /** Asks a colleague to join; the link then stands in the list. */
    public void ask() {
        String whom = name;
        if (messages.attempt(() -> colleagues.ask(current.trainer(), name, email))) {
            messages.done(isMailHost() ? "account.colleagues.mailed" : "account.colleagues.made", whom.strip());
            name = null;
            email = null;
        }
        forget();
    }

    /** Withdraws a link at once. */
    public void withdraw(long id) {
        if (messages.attempt(() -> colleagues.withdraw(current.organisation(), id))) {
            messages.done("account.colleagues.withdrawn");
        }
        forget();
    }

    private void forget() {
        asked = null;
        deliveries = null;
    }

    public List<Trainer> getMembers() {
        return colleagues.of(current.organisation());
    }

    /** Who was asked and has not joined yet. */
    public List<ColleagueInvitation> getAsked() {
        if (asked == null) {
            asked = colleagues.asked(current.organisation());
        }
        return asked;
    }

    public String link(ColleagueInvitation invitation) {
        return colleagues.link(invitation);
    }

    /** The day on which a link ends. */
    public LocalDate until(ColleagueInvitation invitation) {
        return LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
    }

    /** How it is with the mail of a link; null where none was written. */
    public Outbox.Delivery delivery(ColleagueInvitation invitation) {
        if (deliveries == null) {
            deliveries = outbox.deliveries(
                    getAsked().stream().map(ColleagueInvitation::id).toList());
        }
        return deliveries.get(invitation.id());
    }

    /** Whether there is a mail host. */
    public boolean isMailHost() {
        return outbox.canSend();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
