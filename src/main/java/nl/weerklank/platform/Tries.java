package nl.weerklank.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Keeps anybody from trying too often: so many tries for one thing, then some more each while. What nobody tried
 * for as long as they all take to come back, and for half an hour at least, starts anew.
 *
 * @param <K> what the tries are counted for, such as an address or a link
 */
public final class Tries<K> {

    private static final int PASSWORDS_AT_ONCE = 10;
    private static final Duration LEAST_MEMORY = Duration.ofMinutes(30);

    private final String refusal;
    private final int atOnce;
    private final int more;
    private final Duration each;
    private final Cache<K, Bucket> left;

    /** Tries of a password: ten, then one each minute. */
    public Tries(String refusal) {
        this(refusal, PASSWORDS_AT_ONCE, 1);
    }

    /**
     * So many tries at once, and so many more each minute after that.
     *
     * @param refusal the key of the text with which a try too many is refused
     */
    public Tries(String refusal, int atOnce, int perMinute) {
        this(refusal, atOnce, perMinute, Duration.ofMinutes(1));
    }

    /**
     * So many tries at once, and so many more each while after that.
     *
     * @param refusal the key of the text with which a try too many is refused
     */
    public Tries(String refusal, int atOnce, int more, Duration each) {
        this.refusal = refusal;
        this.atOnce = atOnce;
        this.more = more;
        this.each = each;
        this.left = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(memory())
                .build();
    }

    /** What is forgotten has all its tries again, which must not be sooner than by waiting. */
    Duration memory() {
        Duration all = each.multipliedBy((atOnce + more - 1) / more);
        return all.compareTo(LEAST_MEMORY) > 0 ? all : LEAST_MEMORY;
    }

    /** Counts a try; refuses when there were too many. */
    public void count(K what) {
        if (!bucket(what).tryConsume(1)) {
            throw tooMany();
        }
    }

    /** Refuses when there were too many; counts nothing. */
    public void refuseIfNone(K what) {
        if (bucket(what).getAvailableTokens() == 0) {
            throw tooMany();
        }
    }

    /**
     * Counts a try, however many there were.
     *
     * @return whether it was not one too many
     */
    public boolean spend(K what) {
        return bucket(what).tryConsume(1);
    }

    /** Takes a try back that was counted. */
    public void giveBack(K what) {
        bucket(what).addTokens(1);
    }

    private Refusal tooMany() {
        return Refusal.of(Refusal.Kind.TOO_MANY, refusal);
    }

    private Bucket bucket(K what) {
        return left.get(
                what,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillIntervally(more, each))
                        .build());
    }

    /** Ends the counting, as a right password does. */
    public void forget(K what) {
        left.invalidate(what);
    }
}
