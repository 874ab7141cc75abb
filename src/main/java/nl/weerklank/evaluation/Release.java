package nl.weerklank.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.platform.Keys;

/** That a batch of responses, at least as many as the threshold, was added to what is shown. */
@Entity
@Table(name = "evaluation_release")
class Release {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Evaluation evaluation;

    private int batch;

    private int received;

    @ElementCollection
    @CollectionTable(name = "evaluation_release_revision", joinColumns = @JoinColumn(name = "release_id"))
    @MapKeyColumn(name = "revision")
    @Column(name = "received")
    private Map<Integer, Integer> byRevision = new HashMap<>();

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Release() {}

    Release(Evaluation evaluation, int batch, Map<Integer, Integer> byRevision, Instant releasedAt) {
        this.id = Keys.fresh();
        this.evaluation = evaluation;
        this.batch = batch;
        this.byRevision = new HashMap<>(byRevision);
        this.received = byRevision.values().stream().mapToInt(Integer::intValue).sum();
        this.releasedAt = releasedAt;
    }

    int batch() {
        return batch;
    }

    /** How many responses the batch held. */
    int received() {
        return received;
    }

    /** How many of them answered each revision of the questions. */
    Map<Integer, Integer> byRevision() {
        return Map.copyOf(byRevision);
    }
}
