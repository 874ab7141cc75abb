package nl.weerklank.report.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.weerklank.platform.Refusal;

/** Keeps the password of a shared report from being guessed: ten tries for one link, then one more each minute. */
@ApplicationScoped
class PasswordTries {

    private static final int TRIES = 10;

    private final Cache<Long, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Counts a try for the link with this key; refuses when there were too many. */
    void check(long link) {
        Bucket bucket = buckets.get(
                link,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillIntervally(1, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "report.locked.too-many");
        }
    }
}
