package nl.weerklank.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.weerklank.platform.Refusal;

/** Keeps passwords from being guessed: ten tries for one address, then one more each minute. */
@ApplicationScoped
class SignInLimit {

    private static final int TRIES = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Counts a try; refuses when there were too many. */
    void check(String email) {
        Bucket bucket = buckets.get(
                email,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillIntervally(1, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "account.mistake.too-many-tries");
        }
    }

    /** A right password ends the counting. */
    void forget(String email) {
        buckets.invalidate(email);
    }
}
