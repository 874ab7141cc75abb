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

/** A released counter. It only grows: erasing answers takes nothing away from what was shown already. */
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

    protected Tally() {}

    Tally(Evaluation evaluation, Answer counted, Count count) {
        this.id = Keys.fresh();
        this.evaluation = evaluation;
        this.question = counted.question();
        this.theme = counted.theme();
        this.subject = counted.subject();
        this.series = count.series();
        this.mark = count.mark();
    }

    /** Whether it counts this for this question or theme. */
    boolean counts(Item item, Count count) {
        return isOf(item) && series == count.series() && mark == count.mark();
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

    void grow(int more) {
        amount += more;
    }
}
