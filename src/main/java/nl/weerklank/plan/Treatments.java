package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.weerklank.account.Organisation;
import nl.weerklank.intake.PlannedThemes;
import nl.weerklank.program.Edition;

/** Which blocks treat which themes, over all plans of an organisation at once. */
@ApplicationScoped
@Transactional
public class Treatments implements PlannedThemes {

    @PersistenceContext
    private EntityManager entities;

    /** Every block that gives minutes to a theme, in no particular order; a block that treats two themes is there twice. */
    public List<Treatment> of(Organisation organisation) {
        return entities.createQuery(
                        "select t, p.edition.id, b.title, b.kind, b.ownKindName, b.minutes from Block b"
                                + " join b.themes t join b.day d join d.plan p"
                                + " where p.edition.organisation = :organisation and b.minutes > 0 and b.kind <> :pause"
                                + " and (b.ownKindCounted is null or b.ownKindCounted <> :counted)",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("pause", BlockKind.BREAK)
                .setParameter("counted", Counted.BREAK)
                .getResultStream()
                .map(row -> new Treatment(
                        (Long) row[0], (Long) row[1], (String) row[2], (BlockKind) row[3], (String) row[4], (Integer)
                                row[5]))
                .toList();
    }

    @Override
    public Set<Long> planned(Edition edition) {
        return Set.copyOf(entities.createQuery(
                        "select distinct t from Block b join b.themes t join b.day d join d.plan p"
                                + " where p.edition = :edition and b.minutes > 0 and b.kind <> :pause"
                                + " and (b.ownKindCounted is null or b.ownKindCounted <> :counted)",
                        Long.class)
                .setParameter("edition", edition)
                .setParameter("pause", BlockKind.BREAK)
                .setParameter("counted", Counted.BREAK)
                .getResultList());
    }
}
