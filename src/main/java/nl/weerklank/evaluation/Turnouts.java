package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;

/** Counts how far evaluations are, with as many questions to the database for many editions as for one. */
@ApplicationScoped
class Turnouts {

    @PersistenceContext
    private EntityManager entities;

    Map<Long, List<Turnout>> of(Collection<Edition> editions) {
        List<Object[]> pairs = editions.isEmpty() ? List.of() : pairs(editions);
        Set<Evaluation> all = new HashSet<>();
        pairs.forEach(pair -> all.add((Evaluation) pair[1]));
        Map<Evaluation, Turnout> counted = counted(all);
        Map<Long, List<Turnout>> turnouts = new HashMap<>();
        pairs.forEach(pair -> turnouts.computeIfAbsent((Long) pair[0], edition -> new ArrayList<>())
                .add(counted.get((Evaluation) pair[1])));
        return turnouts;
    }

    private List<Object[]> pairs(Collection<Edition> editions) {
        return entities.createQuery(
                        "select e.id, v from Evaluation v join v.editions e join fetch v.questionnaire"
                                + " where e in :editions order by v.opensAt, v.id",
                        Object[].class)
                .setParameter("editions", editions)
                .getResultList();
    }

    private Map<Evaluation, Turnout> counted(Set<Evaluation> all) {
        Map<Evaluation, Turnout> counted = new HashMap<>();
        if (all.isEmpty()) {
            return counted;
        }
        Map<Long, Integer> responses = responses(all, "");
        Map<Long, Integer> waiting = responses(all, " and r.batch = 0");
        Map<Long, Integer> released = sums("select r.evaluation.id, sum(r.received) from Release r", all);
        Map<Long, Integer> links =
                sums("select i.evaluation.id, count(i) from Invitation i", all, "i", " and i.revoked = false");
        Map<Long, Integer> enrolled = enrolled(all);
        for (Evaluation evaluation : all) {
            long id = evaluation.id();
            int shown = evaluation.isNamed() ? responses.getOrDefault(id, 0) : released.getOrDefault(id, 0);
            int received = evaluation.isNamed() ? shown : shown + waiting.getOrDefault(id, 0);
            int usual = evaluation.purpose() == Purpose.MANAGER ? 1 : enrolled.getOrDefault(id, 0);
            counted.put(evaluation, new Turnout(evaluation, links.getOrDefault(id, usual), received, shown));
        }
        return counted;
    }

    private Map<Long, Integer> responses(Set<Evaluation> all, String which) {
        return sums("select r.evaluation.id, count(r) from Response r", all, "r", " and r.test = false" + which);
    }

    private Map<Long, Integer> enrolled(Set<Evaluation> all) {
        return map(entities.createQuery(
                        "select v.id, count(n) from Evaluation v join v.editions e, Enrolment n where n.edition = e"
                                + " and v in :all group by v.id",
                        Object[].class)
                .setParameter("all", all)
                .getResultList());
    }

    private Map<Long, Integer> sums(String select, Set<Evaluation> all) {
        return sums(select, all, "r", "");
    }

    private Map<Long, Integer> sums(String select, Set<Evaluation> all, String name, String and) {
        String query = select + " where " + name + ".evaluation in :all" + and + " group by " + name + ".evaluation.id";
        return map(entities.createQuery(query, Object[].class)
                .setParameter("all", all)
                .getResultList());
    }

    private static Map<Long, Integer> map(List<Object[]> rows) {
        Map<Long, Integer> sums = new HashMap<>();
        rows.forEach(row -> sums.put((Long) row[0], ((Number) row[1]).intValue()));
        return sums;
    }
}
