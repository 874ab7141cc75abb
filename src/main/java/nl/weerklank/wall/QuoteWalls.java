package nl.weerklank.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.SecretLinks;
import nl.weerklank.platform.Settings;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;

/** The pages of quotes of each organisation: switched on, arranged, switched off. */
@ApplicationScoped
@Transactional
public class QuoteWalls {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SecretLinks secrets;

    @Inject
    private Programs programs;

    /** The organisation's pages, that of all programs first. */
    public List<QuoteWall> of(Organisation organisation) {
        return entities.createQuery(
                        "select w from QuoteWall w left join fetch w.program where w.organisation = :organisation"
                                + " order by w.madeAt, w.id",
                        QuoteWall.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The organisation's page with this key; refuses an unknown one and another organisation's alike. */
    public QuoteWall find(Organisation organisation, long id) {
        QuoteWall wall = entities.find(QuoteWall.class, id);
        if (wall == null || !wall.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return wall;
    }

    /**
     * Switches on a page; refuses a second one of the same program, also where both are asked for at the same moment.
     *
     * @param program the key of the program whose quotes it shows, or null for those of all
     * @param usual its language where the settings name none
     */
    public QuoteWall open(Organisation organisation, Long program, Locale usual, WallSettings settings) {
        // first of all, so that nothing is read before the other one is done
        entities.find(Organisation.class, organisation.id(), LockModeType.PESSIMISTIC_WRITE);
        Program shown = program == null ? null : programs.find(organisation, program);
        boolean known = of(organisation).stream()
                .map(wall -> wall.program().map(Program::id).orElse(null))
                .anyMatch(key -> Objects.equals(key, program));
        if (known) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "wall.mistake.there");
        }
        QuoteWall wall = new QuoteWall(organisation, shown, usual, clock.instant());
        wall.set(settings);
        secrets.keep(wall);
        return wall;
    }

    /** Arranges a page; refuses sites that are none, with nothing changed. */
    public QuoteWall change(Organisation organisation, long id, WallSettings settings) {
        QuoteWall wall = find(organisation, id);
        wall.set(settings);
        return wall;
    }

    /** Switches a page off at once; switched on again it has another address. */
    public void close(Organisation organisation, long id) {
        entities.remove(find(organisation, id));
    }

    /** The address of a page. */
    public String address(QuoteWall wall) {
        return Settings.address() + "/q/" + secrets.token(wall);
    }

    /** The page with this secret part, unless it is unknown or was switched off: which, cannot be told. */
    public Optional<QuoteWall> opened(String token) {
        return secrets.opened(QuoteWall.class, token);
    }
}
