package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.AnswerValue;

/** Themes as before and now over all evaluations of an organisation, in as many questions for many as for one. */
@ApplicationScoped
@Transactional
public class ThemeShifts {

    @PersistenceContext
    private EntityManager entities;

    /** All that was said at the end of trainings; what a follow-up asked is left out. */
    public List<ThemeShift> of(Organisation organisation) {
        Map<Key, Map<AnswerValue.Pair, Integer>> found = new HashMap<>();
        released(organisation).forEach(row -> add(found, row, new Count(Count.Series.PAIR, (Integer) row[3]).pair()));
        named(organisation).forEach(row -> add(found, row, new AnswerValue.Pair((Integer) row[3], (Integer) row[4])));
        List<ThemeShift> shifts = new ArrayList<>();
        found.forEach(
                (key, pairs) -> shifts.add(new ThemeShift(key.theme(), key.evaluation(), key.threshold(), pairs)));
        return shifts;
    }

    /** One theme in one evaluation. */
    private record Key(long theme, long evaluation, int threshold) {}

    private static void add(Map<Key, Map<AnswerValue.Pair, Integer>> found, Object[] row, AnswerValue.Pair pair) {
        int amount = ((Number) row[row.length - 1]).intValue();
        found.computeIfAbsent(new Key((Long) row[0], (Long) row[1], (Integer) row[2]), key -> new HashMap<>())
                .merge(pair, amount, Integer::sum);
    }

    private List<Object[]> released(Organisation organisation) {
        return entities.createQuery(
                        "select t.theme, v.id, v.threshold, t.mark, t.amount from Tally t join t.evaluation v"
                                + " where v.organisation = :organisation and v.purpose = :evaluation"
                                + " and t.theme is not null and t.series = :pairs",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("evaluation", Purpose.EVALUATION)
                .setParameter("pairs", Count.Series.PAIR)
                .getResultList();
    }

    private List<Object[]> named(Organisation organisation) {
        return entities.createQuery(
                        "select a.theme, v.id, v.threshold, a.then, a.now, count(a) from Answer a join a.evaluation v"
                                + " where v.organisation = :organisation and v.purpose = :evaluation"
                                + " and v.mode = :named and a.theme is not null and a.then is not null"
                                + " and a.now is not null group by a.theme, v.id, v.threshold, a.then, a.now",
                        Object[].class)
                .setParameter("organisation", organisation)
                .setParameter("evaluation", Purpose.EVALUATION)
                .setParameter("named", Mode.NAMED)
                .getResultList();
    }
}
