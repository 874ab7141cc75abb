package nl.weerklank.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;

/** The tokens with which programs work in a trainer's name: made, listed, revoked, recognised. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Makes a token for the trainer; what is given back is the token itself, which is never shown again. */
    public String make(Trainer trainer, String name) {
        Mistakes mistakes = new Mistakes();
        String label = mistakes.optional("name", name, 120);
        mistakes.refuseIfAny();
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = "wk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        entities.persist(new ApiToken(trainer, label == null ? "API" : label, token, clock.instant()));
        return token;
    }

    /** The trainer's tokens, the newest first. */
    public List<ApiToken> of(Trainer trainer) {
        return entities.createQuery(
                        "select t from ApiToken t where t.trainer = :trainer order by t.madeAt desc", ApiToken.class)
                .setParameter("trainer", trainer)
                .getResultList();
    }

    /** Ends a token of the trainer at once; refuses one of somebody else as unknown. */
    public void revoke(Trainer trainer, long id) {
        ApiToken token =
                of(trainer).stream().filter(own -> own.id() == id).findFirst().orElseThrow(Refusal::notFound);
        entities.remove(entities.merge(token));
    }

    /** The trainer in whose name the holder of this token works, if it is a token. */
    public Optional<Trainer> trainerOf(String token) {
        return entities.createQuery("select t.trainer from ApiToken t where t.tokenHash = :hash", Trainer.class)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst();
    }
}
