package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.SecretLinks;

/** What links for readers have in common: what may be asked of one that is made, when it opens, how often it did. */
@ApplicationScoped
@Transactional
class ReaderLinks {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SecretLinks secrets;

    /** Refuses a last day that is over and a password that is too short or too long. */
    void check(NewShareLink typed, ZoneId zone) {
        Mistakes mistakes = new Mistakes();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        if (mistakes.day("expiresOn", typed.expiresOn()) != null
                && typed.expiresOn().isBefore(today)) {
            mistakes.add("expiresOn", "report.mistake.expired");
        }
        String password = typed.password();
        if (password != null && (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD)) {
            mistakes.add("password", "report.mistake.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        mistakes.refuseIfAny();
    }

    /** The link with this secret part, unless it is unknown, was revoked or has expired: which, cannot be told. */
    <L extends ReaderLink> Optional<L> opened(Class<L> kind, String token) {
        return secrets.opened(kind, token).filter(link -> !link.isOver(clock.instant()));
    }

    /** Counts that a page was shown by this link. */
    void count(ReaderLink link) {
        entities.createQuery("update " + link.getClass().getSimpleName()
                        + " l set l.openings = l.openings + 1 where l.id = :id")
                .setParameter("id", link.id())
                .executeUpdate();
    }
}
