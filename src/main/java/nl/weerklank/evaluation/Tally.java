package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.platform.Keys;
import nl.weerklank.questionnaire.Question;

/** A counter of one release. It never changes: erasing answers takes nothing away from what was shown already. */
@Entity
@Table(name = "tally")
class Tally {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    @ManyToOne
    private Question question;

    @Column(name = "theme_id")
    private Long theme;

    private int subject;

    @Enumerated(EnumType.STRING)
    private Count.Series series;

    private int mark;

    private int amount;

    private int batch;

    protected Tally() {}

    /** @param sample any of the counted answers */
    Tally(Evaluation evaluation, int batch, Answer sample, Count count, int amount) {
        this.id = Keys.fresh();
        this.evaluation = evaluation;
        this.batch = batch;
        this.question = sample.question();
        this.theme = sample.theme();
        this.subject = sample.subject();
        this.series = count.series();
        this.mark = count.mark();
        this.amount = amount;
    }

    boolean isOf(Item item) {
        if (subject != item.subject()) {
            return false;
        }
        return item.theme() ? theme != null && theme == item.id() : question != null && question.id() == item.id();
    }

    Count count() {
        return new Count(series, mark);
    }

    int amount() {
        return amount;
    }

    /** Which release of its evaluation it is of, from 1. */
    int batch() {
        return batch;
    }
}
