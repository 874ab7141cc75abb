package nl.weerklank.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Headcount;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Settings;

/** What a room full of people needs of an evaluation: an address short enough to type, and how many have answered. */
@ApplicationScoped
@Transactional
public class Rooms {

    private static final String COUNT = "count";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** The code by which the evaluation's room link is found; the same until the room gets another link. */
    public String code(Evaluation evaluation) {
        String link = evaluations.roomLink(evaluation);
        for (int turn = 0; ; turn++) {
            ShortCode code = ShortCode.of(secret, link, turn);
            RoomCode given = entities.find(RoomCode.class, code.key(secret));
            if (given == null) {
                given = give(code, evaluation, turn);
            }
            if (given.evaluation().equals(evaluation)) {
                return code.text();
            }
        }
    }

    /** Two who look at the room for the first time at once must not both write the row. */
    private RoomCode give(ShortCode code, Evaluation evaluation, int turn) {
        Evaluation locked = entities.find(Evaluation.class, evaluation.id(), LockModeType.PESSIMISTIC_WRITE);
        RoomCode given = entities.find(RoomCode.class, code.key(secret));
        if (given == null) {
            given = new RoomCode(code.key(secret), locked, turn);
            entities.persist(given);
        }
        return given;
    }

    /** The room link behind a code as somebody typed it; there is none but while the evaluation is open. */
    public Optional<String> link(String typed) {
        return ShortCode.read(typed).flatMap(this::link);
    }

    private Optional<String> link(ShortCode code) {
        RoomCode given = entities.find(RoomCode.class, code.key(secret));
        if (given == null || given.evaluation().state(clock.instant()) != Evaluation.State.OPEN) {
            return Optional.empty();
        }
        String link = evaluations.roomLink(given.evaluation());
        return Optional.of(link)
                .filter(now -> ShortCode.of(secret, now, given.turn()).equals(code));
    }

    /** The address to read from a screen, without its scheme: "weerklank.example/k/BCD-FGHJ". */
    public String shortAddress(Evaluation evaluation) {
        return Settings.address().replaceFirst("^https?://", "") + "/k/" + code(evaluation);
    }

    /** The same as a link that opens. */
    public String shortLink(Evaluation evaluation) {
        return Settings.address() + "/k/" + code(evaluation);
    }

    /**
     * What lets a screen in the room ask for the count and nothing else, also after its owner's session is over and at
     * whichever server answers.
     */
    public String countKey(Evaluation evaluation) {
        return secret.token(COUNT, evaluation.id());
    }

    /** How the room stands; refuses a wrong key and an unknown evaluation alike. */
    public Standing standing(long evaluation, String countKey) {
        byte[] right = secret.token(COUNT, evaluation).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, countKey.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.notFound();
        }
        Evaluation known = entities.find(Evaluation.class, evaluation);
        if (known == null) {
            throw Refusal.notFound();
        }
        return standing(known);
    }

    /** How the room stands at this moment. */
    public Standing standing(Evaluation evaluation) {
        Headcount count = evaluations.headcount(evaluation);
        return Standing.of(evaluation, count, clock.instant());
    }
}
