package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import nl.weerklank.questionnaire.Questionnaire;

/** One filled-in form, as a number to count: of an anonymous one, nothing leads from here to answers or a person. */
@Entity
@Table(name = "response")
public class Response {

    /** The columns of a new row, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("id", "evaluation_id", "batch", "test", "paper", "revision");

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

    private int revision;

    protected Response() {}

    Response(long derivedKey, Evaluation evaluation, Questionnaire asked, boolean test) {
        this.id = derivedKey;
        this.evaluationId = evaluation.id();
        this.revision = asked.revision();
        this.test = test;
    }

    /** One that was filled in on paper and typed over by the trainer. */
    static Response onPaper(long derivedKey, Evaluation evaluation, Questionnaire asked) {
        Response response = new Response(derivedKey, evaluation, asked, false);
        response.paper = true;
        return response;
    }

    /** What a new row holds, in the order of the columns. */
    Object[] row() {
        return new Object[] {id, evaluationId, batch, test, paper, revision};
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

    /** The revision of the questions that it answers. */
    int revision() {
        return revision;
    }

    /** Notes in which release it was counted. */
    void releasedIn(int release) {
        this.batch = release;
    }
}
