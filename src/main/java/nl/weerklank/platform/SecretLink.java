package nl.weerklank.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * A link that opens something for whoever has it, without signing in. Only the hash of its secret part is kept, so that a
 * copy of the database opens nothing. To share is to have one, to revoke it is to delete it.
 */
@MappedSuperclass
public abstract class SecretLink {

    @Id
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SecretLink() {}

    protected SecretLink(Instant madeAt) {
        this.id = Keys.fresh();
        this.madeAt = madeAt;
    }

    /** What such links open, as part of what their secret is made from: never to be changed, or links open no more. */
    protected abstract String purpose();

    void knownBy(String hash) {
        this.tokenHash = hash;
    }

    public long id() {
        return id;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
