package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/**
 * That a submission was taken. Its key derives from the receipt's code, so that the same submission cannot be taken
 * twice. It stays after erasing, or a copy still queued on a phone would bring the answers back.
 */
@Entity
@Table(name = "receipt")
class Receipt {

    /** The columns of a new row, in the order of {@link #row}. */
    static final List<String> COLUMNS = List.of("id", "evaluation_id", "erased", "content");

    @Id
    private long id;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "evaluation_id", insertable = false, updatable = false)
    private Evaluation evaluation;

    private boolean erased;

    /** Of a stack from paper: what stood on it, as a number. */
    private Long content;

    protected Receipt() {}

    Receipt(long derivedKey, Evaluation evaluation) {
        this.id = derivedKey;
        this.evaluationId = evaluation.id();
    }

    /** Of a stack from paper, with what stood on it as a number by which another can be told from it. */
    Receipt(long derivedKey, Evaluation evaluation, long content) {
        this(derivedKey, evaluation);
        this.content = content;
    }

    /** What a new row holds, in the order of the columns. */
    Object[] row() {
        return new Object[] {id, evaluationId, erased, content};
    }

    long id() {
        return id;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    boolean isErased() {
        return erased;
    }

    void erase() {
        this.erased = true;
    }
}
