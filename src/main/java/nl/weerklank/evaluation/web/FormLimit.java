package nl.weerklank.evaluation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Settings;

/**
 * Keeps one sender from filling the database: so many forms a minute through one link, and from one address. Both are
 * wide, for a whole class answers at once through the room's link and shares one address.
 */
@ApplicationScoped
class FormLimit {

    /** Forms a minute through one link. */
    private final int perLink = Settings.formsPerMinute();

    /** Forms a minute from one address. */
    private final int perAddress = 2 * perLink;

    private final Cache<String, Bucket> links = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    /** Counts a form that is sent; refuses when there were too many, whether or not they were taken. */
    void check(String token, String address) {
        if (!takes(addresses, address, perAddress) || !takes(links, token, perLink)) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "evaluation.refusal.too-many");
        }
    }

    private static boolean takes(Cache<String, Bucket> buckets, String key, int perMinute) {
        return buckets.get(
                        key,
                        unknown -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(perMinute).refillIntervally(perMinute, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
