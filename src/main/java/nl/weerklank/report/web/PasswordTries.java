package nl.weerklank.report.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Tries;
import nl.weerklank.platform.web.SenderAddress;
import nl.weerklank.report.ReaderLink;

/**
 * Keeps the password of a link from being guessed, and whoever guesses from shutting the readers out.
 *
 * <p>Wrong passwords are counted for each link and sender: {@value #AT_ONCE}, then one more each minute. What a stranger
 * types thus takes nothing from others, and one sender can try some 1,500 a day of a password of at least eight
 * characters. Right ones count for nothing, so that a whole company behind one address gets in; twenty at once leave
 * room for many colleagues who mistype. Whoever is in stays in, for this is asked at the door alone.
 *
 * <p>Many senders together could still guess. Past {@value #CALM} wrong ones through one link, and two more each minute,
 * the door is wary: each sender then has {@value #WARY_AT_ONCE} tries, and one more each ten minutes. It is slower and
 * never shut: a reader who knows the password gets in at the first try, even then. One sender alone cannot make it wary,
 * as it runs out of tries of its own long before.
 *
 * <p>A sender is the address that {@link SenderAddress} believes. Of IPv6, where a single household holds more addresses
 * than can be counted, it is the network of 64 bits, and at a wary door the site of 48 bits, which anybody can get for the
 * asking. Left open, knowingly: somebody in the readers' own network can use up its tries; the trainer sees it and can
 * make a new link.
 *
 * <p>Nobody's reading is kept. Senders are hashed with a number that ends with the program, together with the link, and
 * forgotten after half an hour. For the trainer it is counted in memory how many wrong passwords a link got, not from
 * where.
 */
@Named
@ApplicationScoped
public class PasswordTries {

    static final int AT_ONCE = 20;
    static final int WARY_AT_ONCE = 3;
    static final int CALM = 200;

    /** So many wrong ones are told to the trainer; fewer are what readers mistype, and nobody's business. */
    static final int NOTICEABLE = 20;

    private static final String REFUSAL = "report.locked.too-many";
    private static final Duration WARY_PAUSE = Duration.ofMinutes(10);
    private static final int CALM_PER_MINUTE = 2;
    private static final int NETWORK = 64;
    private static final int SITE = 48;

    private final Tries<String> senders = new Tries<>(REFUSAL, AT_ONCE, 1);
    private final Tries<String> warySenders = new Tries<>("report.locked.wary", WARY_AT_ONCE, 1, WARY_PAUSE);
    private final Tries<Long> links = new Tries<>(REFUSAL, CALM, CALM_PER_MINUTE);
    private final Cache<Long, Integer> wrong = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofDays(7))
            .build();
    private final String pepper = unguessable();

    /** Whether this is the link's password; refuses to look where the sender tried too often. */
    boolean isPassword(ReaderLink link, String typed, String sender) {
        return isRight(link.id(), sender, () -> link.isPassword(typed));
    }

    /** A try is taken before it is looked at and given back when it was right, or many at once would all be looked at. */
    boolean isRight(long link, String sender, BooleanSupplier password) {
        String near = key(link, SenderAddress.network(sender, NETWORK));
        String far = key(link, SenderAddress.network(sender, SITE));
        senders.count(near);
        boolean wary = !links.spend(link);
        if (wary) warySenders.count(far);
        if (!password.getAsBoolean()) {
            wrong.asMap().merge(link, 1, Integer::sum);
            return false;
        }
        senders.giveBack(near);
        if (wary) warySenders.giveBack(far);
        else links.giveBack(link);
        return true;
    }

    /** How long who was refused waits for another try. */
    static Duration pause(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.TOO_MANY && refusal.isAbout("report.locked.wary")
                ? WARY_PAUSE
                : Duration.ofMinutes(1);
    }

    /** How many wrong passwords this link got, until a week goes by without one; 0 where they are few. */
    public int wrong(ReaderLink link) {
        return wrong(link.id());
    }

    int wrong(long link) {
        int times = wrong.asMap().getOrDefault(link, 0);
        return times < NOTICEABLE ? 0 : times;
    }

    private static String unguessable() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private String key(long link, String network) {
        return Secret.hash(pepper + link + " " + network);
    }
}
