package nl.weerklank.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Secret;

/** A key with which a program works in a trainer's name. Only its hash is kept: it is shown once, when it is made. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Trainer trainer;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ApiToken() {}

    ApiToken(Trainer trainer, String name, String token, Instant madeAt) {
        this.id = Keys.fresh();
        this.trainer = trainer;
        this.name = name;
        this.tokenHash = Secret.hash(token);
        this.madeAt = madeAt;
    }

    public long id() {
        return id;
    }

    /** What it is for, in the trainer's words. */
    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    Trainer trainer() {
        return trainer;
    }
}
