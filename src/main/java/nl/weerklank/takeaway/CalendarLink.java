package nl.weerklank.takeaway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Keys;

/** A link by which whoever has it reads the days of a trainer's trainings. To revoke it is to delete it. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink {
    @Id
    private long id;

    @ManyToOne(optional = false)
    private Trainer trainer;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarLink() {}

    CalendarLink(Trainer trainer, Instant madeAt) {
        this.id = Keys.fresh();
        this.trainer = trainer;
        this.madeAt = madeAt;
    }

    void knownBy(String hash) {
        this.tokenHash = hash;
    }

    public long id() {
        return id;
    }

    Trainer trainer() {
        return trainer;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
