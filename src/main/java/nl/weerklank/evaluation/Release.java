package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.platform.Keys;

/** That a batch of anonymous responses, at least as many as the threshold, was added to what is shown. */
@Entity
@Table(name = "evaluation_release")
class Release {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    private int batch;

    private int received;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Release() {}

    Release(Evaluation evaluation, int batch, int received, Instant releasedAt) {
        this.id = Keys.fresh();
        this.evaluation = evaluation;
        this.batch = batch;
        this.received = received;
        this.releasedAt = releasedAt;
    }

    int batch() {
        return batch;
    }

    /** How many responses the batch held. */
    int received() {
        return received;
    }
}
