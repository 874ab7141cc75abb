package nl.weerklank.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Keeps passwords from being guessed: ten tries for one thing, then one more each minute. What nobody tried for half an
 * hour starts anew.
 *
 * @param <K> what a password is tried for
 */
public final class Tries<K> {

    private static final int AT_ONCE = 10;

    private final String refusal;
    private final Cache<K, Bucket> left = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Tries that are refused, when there were too many, with the text of this key. */
    public Tries(String refusal) {
        this.refusal = refusal;
    }

    /** Counts a try; refuses when there were too many. */
    public void count(K what) {
        Bucket bucket = left.get(
                what,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillIntervally(1, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, refusal);
        }
    }

    /** Ends the counting, as a right password does. */
    public void forget(K what) {
        left.invalidate(what);
    }
}
