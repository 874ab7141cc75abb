package nl.weerklank.room.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.weerklank.platform.Refusal;

/**
 * Keeps short codes from being guessed: thirty wrong ones from one address, then ten more each minute. Right ones count
 * for nothing, for a whole class types the same code and shares one address.
 */
@ApplicationScoped
class CodeTries {

    static final int AT_ONCE = 30;
    private static final int PER_MINUTE = 10;

    private final Cache<String, Bucket> left = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Refuses while this address has no tries left. */
    void refuseIfNone(String address) {
        if (bucket(address).getAvailableTokens() == 0) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "room.code.too-many");
        }
    }

    /** Counts a wrong code. */
    void wrong(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return left.get(
                address,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillIntervally(PER_MINUTE, Duration.ofMinutes(1)))
                        .build());
    }
}
