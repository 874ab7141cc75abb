package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;

/**
 * Adds up what was left of the groups of an engagement that were evaluated apart, in steps of at least the threshold. It
 * takes from a group only when nothing can be added to that group's own results any more, so that every answer is in one
 * release or in one gathering, never in both.
 */
@ApplicationScoped
class Gatherer {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    /** Groups of one program that were asked for the same purpose. */
    record Kin(Program program, Purpose purpose) {

        static Kin of(Evaluation evaluation) {
            return new Kin(evaluation.questionnaire().program(), evaluation.purpose());
        }
    }

    /** Gathers in each of these engagements what is enough by now. */
    void gather(Collection<Engagement> engagements) {
        engagements.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Engagement::id))
                .forEach(this::gather);
    }

    private void gather(Engagement engagement) {
        List<Evaluation> ended = closed(engagement).stream()
                .filter(Evaluation::isLateHandled)
                .sorted(Comparator.comparingLong(Evaluation::id))
                .toList();
        if (ended.size() < 2) return;
        ended.forEach(evaluation -> entities.lock(evaluation, LockModeType.PESSIMISTIC_WRITE));
        List<Gathering> before = of(engagement);
        byKin(ended)
                .forEach((kin, evaluations) -> gather(
                        evaluations,
                        before.stream()
                                .filter(known -> known.isOf(kin.program(), kin.purpose()))
                                .toList()));
    }

    /**
     * The anonymous evaluations of the participants of this engagement that were closed, in the order of opening. Groups
     * that were asked twice for one purpose are in one of them, that was closed first: the same people twice are not
     * enough, and what was chosen once stays chosen.
     */
    List<Evaluation> closed(Engagement engagement) {
        List<Evaluation> closed = allClosed(engagement);
        Set<Evaluation> chosen = new HashSet<>();
        byKin(closed).values().forEach(evaluations -> chosen.addAll(withoutPeopleTwice(evaluations)));
        return closed.stream().filter(chosen::contains).toList();
    }

    private static List<Evaluation> withoutPeopleTwice(List<Evaluation> evaluations) {
        List<Evaluation> chosen = new ArrayList<>();
        Set<Edition> asked = new HashSet<>();
        evaluations.stream()
                .sorted(Comparator.comparing(Evaluation::closedAt).thenComparing(Evaluation::id))
                .filter(evaluation -> Collections.disjoint(asked, evaluation.editions()))
                .forEach(evaluation -> {
                    asked.addAll(evaluation.editions());
                    chosen.add(evaluation);
                });
        return chosen;
    }

    private List<Evaluation> allClosed(Engagement engagement) {
        return entities.createQuery(
                        "select v from Evaluation v where v.engagement = :engagement and v.mode = :anonymous"
                                + " and v.window.closedAt is not null order by v.window.opensAt, v.id",
                        Evaluation.class)
                .setParameter("engagement", engagement)
                .setParameter("anonymous", Mode.ANONYMOUS)
                .getResultStream()
                .filter(Evaluation::looksBack)
                .toList();
    }

    static Map<Kin, List<Evaluation>> byKin(List<Evaluation> evaluations) {
        return evaluations.stream().collect(Collectors.groupingBy(Kin::of, LinkedHashMap::new, Collectors.toList()));
    }

    /** What was gathered in this engagement, in order. */
    List<Gathering> of(Engagement engagement) {
        return entities.createQuery(
                        "select g from Gathering g where g.engagement = :engagement order by g.batch", Gathering.class)
                .setParameter("engagement", engagement)
                .getResultList();
    }

    private void gather(List<Evaluation> ended, List<Gathering> before) {
        Map<Evaluation, List<Response>> left = new LinkedHashMap<>();
        ended.stream()
                .filter(evaluation ->
                        before.stream().noneMatch(known -> known.evaluations().contains(evaluation)))
                .forEach(evaluation -> left.put(evaluation, rows.waitingResponses(evaluation)));
        left.values().removeIf(List::isEmpty);
        int threshold = ended.stream().mapToInt(Evaluation::threshold).max().orElseThrow();
        int received = left.values().stream().mapToInt(List::size).sum();
        if (received < threshold) return;
        Gathering gathering =
                new Gathering(List.copyOf(left.keySet()), before.size() + 1, received, threshold, clock.instant());
        count(gathering, ended);
        open(gathering, left);
        entities.persist(gathering);
    }

    /** Counts the answers that are in no release, of all groups, where they are enough. */
    private void count(Gathering gathering, List<Evaluation> ended) {
        Map<Pooled, List<Answer>> answers = new HashMap<>();
        for (Evaluation evaluation : ended) {
            List<Answer> waiting = rows.waitingAnswers(evaluation);
            asked(evaluation)
                    .filter(asked -> !asked.item().asksWords())
                    .forEach(asked -> answers.computeIfAbsent(Pooled.of(asked.item()), unknown -> new ArrayList<>())
                            .addAll(Releases.values(waiting, asked.item())));
        }
        answers.forEach((asked, values) -> {
            if (Releases.isEnough(values, gathering.threshold())) {
                gathering.count(asked, Count.of(values));
                values.forEach(answer -> answer.gatheredIn(gathering.batch()));
            }
        });
    }

    /** Opens the words of the left forms where enough of these asked for them, however few wrote any. */
    private void open(Gathering gathering, Map<Evaluation, List<Response>> left) {
        Map<Pooled, Integer> offered = new HashMap<>();
        left.forEach((evaluation, forms) -> asked(evaluation)
                .forEach(asked -> offered.merge(Pooled.of(asked.item()), offered(asked, forms), Integer::sum)));
        left.keySet().forEach(evaluation -> {
            List<Answer> waiting = rows.waitingAnswers(evaluation);
            asked(evaluation)
                    .filter(asked -> offered.get(Pooled.of(asked.item())) >= gathering.threshold())
                    .forEach(asked ->
                            words(asked.item(), waiting).forEach(answer -> answer.gatheredIn(gathering.batch())));
        });
    }

    private static int offered(AskedItem asked, List<Response> forms) {
        return (int) forms.stream()
                .filter(form -> asked.revisions().contains(form.revision()))
                .count();
    }

    /** The words in answer to an item, or beside the answers to it. */
    private static Stream<Answer> words(Item item, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.answers(item, Answer.Part.REMARK)
                        || item.asksWords() && answer.answers(item, Answer.Part.VALUE));
    }

    /** What is added up over groups; of themes under one name the first, for nobody may count twice. */
    private static Stream<AskedItem> asked(Evaluation evaluation) {
        Map<Pooled, AskedItem> asked = new LinkedHashMap<>();
        evaluation.asked().stream()
                .filter(item -> Pooled.isAddedUp(item.item()))
                .forEach(item -> asked.putIfAbsent(Pooled.of(item.item()), item));
        return asked.values().stream();
    }
}
