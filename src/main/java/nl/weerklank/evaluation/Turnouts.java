package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;

/** Counts how far evaluations are, with as many questions to the database for many editions as for one. */
@ApplicationScoped
class Turnouts {

    /** Who was there, or of whom nobody said otherwise; an intake asks about what was before. */
    private static final String THERE =
            "(n.attended is null or n.attended = true or q.purpose = nl.weerklank.questionnaire.Purpose.INTAKE)";

    @PersistenceContext
    private EntityManager entities;

    Map<Long, List<Turnout>> of(Collection<Edition> editions) {
        if (editions.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = editions.stream().map(Edition::id).toList();
        List<Evaluation> evaluations = evaluations(ids);
        Map<Long, List<Long>> about = about(ids);
        Map<Long, List<Turnout>> turnouts = new HashMap<>();
        counted(evaluations)
                .forEach(turnout -> about.get(turnout.evaluation().id())
                        .forEach(edition -> turnouts.computeIfAbsent(edition, id -> new ArrayList<>())
                                .add(turnout)));
        return turnouts;
    }

    private List<Evaluation> evaluations(List<Long> editions) {
        return entities.createQuery(
                        "select distinct v from Evaluation v join fetch v.questionnaire join v.editions e"
                                + " where e.id in :ids order by v.window.opensAt, v.id",
                        Evaluation.class)
                .setParameter("ids", editions)
                .getResultList();
    }

    /** The keys of the editions that each evaluation is about, as far as they are among these. */
    private Map<Long, List<Long>> about(List<Long> editions) {
        Map<Long, List<Long>> about = new HashMap<>();
        entities.createQuery("select v.id, e.id from Evaluation v join v.editions e where e.id in :ids", Object[].class)
                .setParameter("ids", editions)
                .getResultList()
                .forEach(row -> about.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((Long) row[1]));
        return about;
    }

    private List<Turnout> counted(List<Evaluation> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> responses = responses(all, "");
        Map<Long, Integer> waiting = responses(all, " and r.batch = 0");
        Map<Long, Integer> released = sums("select r.evaluation.id, sum(r.received) from Release r", all);
        // where there are links but nobody with one was there, none of them count: not those who take part instead
        Map<Long, Integer> links = links(all, "");
        Map<Long, Integer> there = links(all, " and " + THERE);
        Map<Long, Integer> enrolled = enrolled(all);
        return all.stream()
                .map(evaluation -> {
                    long id = evaluation.id();
                    int usual = evaluation.purpose() == Purpose.MANAGER ? 1 : enrolled.getOrDefault(id, 0);
                    int shown = (evaluation.isNamed() ? responses : released).getOrDefault(id, 0);
                    int unseen = evaluation.isNamed() ? 0 : waiting.getOrDefault(id, 0);
                    int invited = links.containsKey(id) ? there.getOrDefault(id, 0) : usual;
                    return new Turnout(evaluation, invited, shown + unseen, shown);
                })
                .toList();
    }

    private Map<Long, Integer> responses(List<Evaluation> all, String which) {
        return sums("select r.evaluation.id, count(r) from Response r", all, "r", " and r.test = false" + which);
    }

    private Map<Long, Integer> links(List<Evaluation> all, String whose) {
        return sums(
                "select i.evaluation.id, count(i) from Invitation i"
                        + " left join i.enrolment n join i.evaluation v join v.questionnaire q",
                all,
                "i",
                " and i.revoked = false" + whose);
    }

    private Map<Long, Integer> enrolled(List<Evaluation> all) {
        return map(entities.createQuery(
                        "select v.id, count(n) from Evaluation v join v.editions e join v.questionnaire q, Enrolment n"
                                + " where n.edition = e and v.id in :ids and " + THERE + " group by v.id",
                        Object[].class)
                .setParameter("ids", all.stream().map(Evaluation::id).toList())
                .getResultList());
    }

    private Map<Long, Integer> sums(String select, List<Evaluation> all) {
        return sums(select, all, "r", "");
    }

    private Map<Long, Integer> sums(String select, List<Evaluation> all, String name, String and) {
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
