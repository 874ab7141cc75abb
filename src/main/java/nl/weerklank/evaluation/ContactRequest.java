package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Someone asks the trainer to get in touch, below a form but kept apart from its answers. */
@Entity
@Table(name = "contact_request")
public class ContactRequest {

    @Id
    private long id;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "evaluation_id", insertable = false, updatable = false)
    private Evaluation evaluation;

    private String name;

    private String reach;

    private String message;

    private boolean handled;

    protected ContactRequest() {}

    ContactRequest(long derivedKey, Evaluation evaluation, Submission.Contact asked) {
        this.id = derivedKey;
        this.evaluationId = evaluation.id();
        ask(asked);
    }

    /** Asks it in these words, anew. */
    void ask(Submission.Contact asked) {
        this.name = asked.name();
        this.reach = asked.reach();
        this.message = asked.message();
        this.handled = false;
    }

    public long id() {
        return id;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Who asks, or null. */
    public String name() {
        return name;
    }

    /** The telephone number or address on which the asker wants to be reached. */
    public String reach() {
        return reach;
    }

    /** What it is about, or null. */
    public String message() {
        return message;
    }

    /** Whether the trainer has got in touch. */
    public boolean isHandled() {
        return handled;
    }

    void handle() {
        this.handled = true;
    }
}
