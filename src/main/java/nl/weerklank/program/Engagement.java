package nl.weerklank.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** All that is agreed with one client: above all the goal, and how it will be noticed. */
@Entity
@Table(name = "engagement")
public class Engagement {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Client client;

    @ManyToOne
    private Contact contact;

    private String title;

    private String goal;

    @Column(name = "noticed_by")
    private String noticedBy;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Version
    private int version;

    protected Engagement() {}

    Engagement(Client client, Contact contact, String title, LocalDate agreedOn) {
        this.id = Keys.fresh();
        this.client = client;
        this.contact = contact;
        this.title = title;
        this.agreedOn = agreedOn;
    }

    public long id() {
        return id;
    }

    public Client client() {
        return client;
    }

    /** The person at the client, or null. */
    public Contact contact() {
        return contact;
    }

    public String title() {
        return title;
    }

    /** What must be different afterwards, or null while nothing was agreed. */
    public String goal() {
        return goal;
    }

    /** How client and trainer will notice that it is different, or null. */
    public String noticedBy() {
        return noticedBy;
    }

    /** The day on which the engagement was made. */
    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** Agrees on a goal and how it will be noticed; both may be null. */
    public void agree(String newGoal, String newNoticedBy) {
        Mistakes mistakes = new Mistakes();
        String checkedGoal = mistakes.optional("goal", newGoal, 4000);
        String checkedNotice = mistakes.optional("noticedBy", newNoticedBy, 4000);
        mistakes.refuseIfAny();
        this.goal = checkedGoal;
        this.noticedBy = checkedNotice;
    }
}
