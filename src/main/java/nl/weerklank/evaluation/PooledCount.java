package nl.weerklank.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A counter of a gathering, which never changes. */
@Embeddable
class PooledCount {

    @Embedded
    private Pooled asked;

    @Enumerated(EnumType.STRING)
    private Count.Series series;

    private int mark;

    private int amount;

    protected PooledCount() {}

    PooledCount(Pooled asked, Count count, int amount) {
        this.asked = asked;
        this.series = count.series();
        this.mark = count.mark();
        this.amount = amount;
    }

    boolean isOf(Pooled other) {
        return asked.equals(other);
    }

    Count count() {
        return new Count(series, mark);
    }

    int amount() {
        return amount;
    }
}
