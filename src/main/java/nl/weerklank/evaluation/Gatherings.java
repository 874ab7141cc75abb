package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;

/** What the groups of an engagement brought that were evaluated apart, in portions that each could be shown alone. */
@ApplicationScoped
@Transactional
public class Gatherings {

    @Inject
    private Gatherer gatherer;

    @Inject
    private Figures figures;

    @Inject
    private Rows rows;

    /**
     * Groups of one program that were asked for one purpose.
     *
     * @param evaluations that were closed, in the order of opening
     * @param groups what each of them brought alone, in the same order
     * @param gathered what was added up of those of which too little was left
     * @param given those of them of which something was added up so
     */
    public record Pool(
            Program program,
            Purpose purpose,
            List<Evaluation> evaluations,
            List<Released> groups,
            List<Released> gathered,
            Set<Evaluation> given) {}

    /** Of all anonymous evaluations of the participants of this engagement that were closed. */
    public List<Pool> of(Engagement engagement) {
        List<Gathering> gathered = gatherer.of(engagement);
        List<Pool> pools = new ArrayList<>();
        Gatherer.byKin(gatherer.closed(engagement))
                .forEach((kin, evaluations) -> pools.add(new Pool(
                        kin.program(),
                        kin.purpose(),
                        evaluations,
                        evaluations.stream().map(figures::of).toList(),
                        gathered.stream()
                                .filter(known -> known.isOf(kin.program(), kin.purpose()))
                                .map(known -> released(known, evaluations))
                                .toList(),
                        gathered.stream()
                                .filter(known -> known.isOf(kin.program(), kin.purpose()))
                                .flatMap(known -> known.evaluations().stream())
                                .collect(Collectors.toSet()))));
        return pools;
    }

    /** How many anonymous evaluations of participants of this program in this engagement were closed. */
    public int apart(Engagement engagement, Program program) {
        return (int) gatherer.closed(engagement).stream()
                .filter(evaluation -> evaluation.purpose() == Purpose.EVALUATION)
                .filter(evaluation -> evaluation.questionnaire().program().id() == program.id())
                .count();
    }

    private Released released(Gathering gathering, List<Evaluation> evaluations) {
        List<Answer> words = rows.gatheredTexts(gathering.evaluations(), gathering.batch());
        Map<Pooled, AskedItem> asked = new LinkedHashMap<>();
        evaluations.stream()
                .flatMap(evaluation -> evaluation.asked().stream())
                .filter(item -> Pooled.isAddedUp(item.item()))
                .forEach(item -> asked.putIfAbsent(Pooled.of(item.item()), item));
        return new Released(
                gathering.evaluations().get(0),
                0,
                gathering.received(),
                0,
                gathering.received(),
                0,
                gathering.threshold(),
                asked.entrySet().stream()
                        .map(item -> Figures.question(
                                item.getValue(), gathering.counts(item.getKey()), gathering.received(), words))
                        .toList());
    }
}
