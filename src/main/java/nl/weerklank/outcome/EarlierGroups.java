package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.AskedItem;
import nl.weerklank.evaluation.Counters;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Span;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Shape;
import nl.weerklank.questionnaire.kind.Step;

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
     * kept; a question with too few such groups is not in it. A group's own figures never are. Each group counts with the
     * mean that its own report may show: with few groups the band ends at one of them, and whoever has that report would
     * learn more from an exact mean.
     */
    public Map<Long, Usual> before(Organisation organisation, long evaluation) {
        Evaluation asked = evaluations.find(organisation, evaluation);
        if (asked.closedAt() == null) return Map.of();
        long program = asked.editions().get(0).program().id();
        Map<Long, Map<Long, Given>> given = new HashMap<>();
        counters.eachRelease(
                new Span(organisation, program, null, asked.closedAt()),
                counter -> given.computeIfAbsent(counter.question(), unknown -> new HashMap<>())
                        .computeIfAbsent(counter.evaluation(), unknown -> new Given())
                        .add(counter));
        Map<Long, Usual> usual = new HashMap<>();
        asked.asked().stream()
                .map(AskedItem::item)
                .filter(item -> item.kind().shape() == Shape.STEPS && given.containsKey(item.id()))
                .forEach(item -> usual(item.kind(), given.get(item.id()).values())
                        .ifPresent(found -> usual.put(item.id(), found)));
        return usual;
    }

    private static Optional<Usual> usual(QuestionKind kind, Collection<Given> groups) {
        return Usual.of(
                groups.stream().flatMap(group -> group.mean(kind).stream()).toList());
    }

    /**
     * What one group gave to one question.
     *
     * @param releases how many gave each mark, by release
     */
    private record Given(Map<Integer, Map<Integer, Integer>> releases) {

        Given() {
            this(new HashMap<>());
        }

        void add(Counters.ReleaseCounter counter) {
            releases.computeIfAbsent(counter.batch(), unknown -> new HashMap<>())
                    .merge(counter.mark(), counter.amount(), Integer::sum);
        }

        /** As the group's own report may show it; empty where that leaves it unsaid. */
        Optional<Double> mean(QuestionKind kind) {
            List<Step> steps = kind.steps(Locale.ROOT);
            int below = steps.stream().mapToInt(Step::value).min().orElseThrow() - 1;
            return SharedScore.of(releases.values().stream()
                            .map(marks -> Distribution.of(
                                    steps.size(),
                                    marks.entrySet().stream()
                                            .collect(Collectors.toMap(
                                                    mark -> mark.getKey() - below, Map.Entry::getValue))))
                            .toList())
                    .mean()
                    .map(mean -> mean.value() + below);
        }
    }
}
