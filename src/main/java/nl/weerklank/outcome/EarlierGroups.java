package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Counters;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Span;

/** What earlier groups of the same program gave to the questions of an evaluation. */
@ApplicationScoped
@Transactional
public class EarlierGroups {

    @Inject
    private Evaluations evaluations;

    @Inject
    private Counters counters;

    /**
     * What groups whose evaluation was closed before this one usually gave, by the key under which a question's answers are
     * kept; a question with too few such groups is not in it. A group's own figures never are.
     */
    public Map<Long, Usual> before(Organisation organisation, long evaluation) {
        Evaluation asked = evaluations.find(organisation, evaluation);
        if (asked.closedAt() == null) return Map.of();
        long program = asked.editions().get(0).program().id();
        Map<Long, Map<Long, Given>> given = new HashMap<>();
        counters.each(
                new Span(organisation, program, null, asked.closedAt()),
                counter -> given.computeIfAbsent(counter.question(), unknown -> new HashMap<>())
                        .computeIfAbsent(counter.evaluation(), unknown -> new Given())
                        .add(counter.mark(), counter.amount()));
        Map<Long, Usual> usual = new HashMap<>();
        given.forEach((question, groups) -> Usual.of(
                        groups.values().stream().map(Given::mean).toList())
                .ifPresent(found -> usual.put(question, found)));
        return usual;
    }

    /** What one group gave to one question. */
    private static final class Given {

        private long n;
        private long sum;

        private void add(int mark, int amount) {
            n += amount;
            sum += (long) amount * mark;
        }

        private double mean() {
            return (double) sum / n;
        }
    }
}
