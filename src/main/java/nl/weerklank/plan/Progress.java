package nl.weerklank.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.program.Edition;

/** Counts how far plans are, with as many questions to the database for many editions as for one. */
record Progress(EntityManager entities) {

    Map<Long, PlanProgress> of(Collection<Edition> editions) {
        Map<Long, Integer> blocks = blocks(editions);
        Map<Long, Set<Long>> treated = treated(editions);
        Map<Long, PlanProgress> progress = new HashMap<>();
        rows("select p.edition.id, p.version from SessionPlan p where p.edition in :editions", editions)
                .forEach(row -> {
                    Long edition = (Long) row[0];
                    // The first version is the one with which the plan was made.
                    boolean changed = (Integer) row[1] > 1;
                    progress.put(
                            edition,
                            new PlanProgress(
                                    blocks.getOrDefault(edition, 0), changed, treated.getOrDefault(edition, Set.of())));
                });
        return progress;
    }

    private Map<Long, Integer> blocks(Collection<Edition> editions) {
        Map<Long, Integer> blocks = new HashMap<>();
        rows(
                        "select p.edition.id, count(b) from Block b join b.day d join d.plan p"
                                + " where p.edition in :editions group by p.edition.id",
                        editions)
                .forEach(row -> blocks.put((Long) row[0], ((Long) row[1]).intValue()));
        return blocks;
    }

    private Map<Long, Set<Long>> treated(Collection<Edition> editions) {
        TypedQuery<Object[]> query = query(
                        "select distinct p.edition.id, t from Block b join b.themes t join b.day d join d.plan p"
                                + " where p.edition in :editions and b.minutes > 0 and b.kind <> :pause"
                                + " and (b.ownKindCounted is null or b.ownKindCounted <> :counted)",
                        editions)
                .setParameter("pause", BlockKind.BREAK)
                .setParameter("counted", Counted.BREAK);
        Map<Long, Set<Long>> treated = new HashMap<>();
        query.getResultList()
                .forEach(row -> treated.computeIfAbsent((Long) row[0], edition -> new HashSet<>())
                        .add((Long) row[1]));
        return treated;
    }

    private List<Object[]> rows(String query, Collection<Edition> editions) {
        return query(query, editions).getResultList();
    }

    private TypedQuery<Object[]> query(String query, Collection<Edition> editions) {
        return entities.createQuery(query, Object[].class).setParameter("editions", editions);
    }
}
