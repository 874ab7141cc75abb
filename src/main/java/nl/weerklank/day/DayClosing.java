package nl.weerklank.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.plan.PlanDay;

/** That a day is over. */
@Entity
@Table(name = "day_closing")
class DayClosing {
    @Id
    @Column(name = "day_id")
    private long dayId;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected DayClosing() {}

    DayClosing(PlanDay day, Instant closedAt) {
        this.dayId = day.id();
        this.planId = day.plan().id();
        this.closedAt = closedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
