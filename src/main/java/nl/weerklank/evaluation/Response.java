package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One filled-in form, as a number to count: of an anonymous one, nothing leads from here to answers or a person. */
@Entity
@Table(name = "response")
public class Response {

    @Id
    private long id;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "evaluation_id", insertable = false, updatable = false)
    private Evaluation evaluation;

    private int batch;

    private boolean test;

    private boolean paper;

    protected Response() {}

    Response(long derivedKey, Evaluation evaluation, boolean test) {
        this.id = derivedKey;
        this.evaluationId = evaluation.id();
        this.test = test;
    }

    /** One that was filled in on paper and typed over by the trainer. */
    static Response onPaper(long derivedKey, Evaluation evaluation) {
        Response response = new Response(derivedKey, evaluation, false);
        response.paper = true;
        return response;
    }

    public long id() {
        return id;
    }

    /** Whether a signed-in trainer tried the form; such a response counts nowhere. */
    public boolean isTest() {
        return test;
    }

    /** Whether it was filled in on paper. */
    public boolean isPaper() {
        return paper;
    }

    /** Notes in which release it was counted. */
    void releasedIn(int release) {
        this.batch = release;
    }
}
