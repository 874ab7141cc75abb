package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Span;
import nl.weerklank.evaluation.Sums;

/** What earlier groups of the same program gave to the questions of an evaluation. */
@ApplicationScoped
@Transactional
public class EarlierGroups {

    @Inject
    private Evaluations evaluations;

    @Inject
    private Sums sums;

    /**
     * What groups whose evaluation was closed before this one usually gave, by the key under which a question's answers are
     * kept; a question with too few such groups is not in it. A group's own figures never are.
     */
    public Map<Long, Usual> before(Organisation organisation, long evaluation) {
        Evaluation asked = evaluations.find(organisation, evaluation);
        if (asked.closedAt() == null) return Map.of();
        long program = asked.editions().get(0).program().id();
        Map<Long, List<Double>> means =
                sums.each(new Span(organisation, program, null, asked.closedAt(), List.of())).stream()
                        .collect(Collectors.groupingBy(
                                Sums.Given::question,
                                Collectors.mapping(given -> (double) given.sum() / given.n(), Collectors.toList())));
        Map<Long, Usual> usual = new HashMap<>();
        means.forEach((question, given) -> Usual.of(given).ifPresent(found -> usual.put(question, found)));
        return usual;
    }
}
