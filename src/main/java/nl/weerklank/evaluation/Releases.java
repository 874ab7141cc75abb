package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds what came in to what is shown, in steps of at least the threshold: of each question, and of the forms as a
 * whole. What is too little waits for more, so that no two releases differ by a few answers. The trainer of a named
 * evaluation sees all of it at once: its releases are what others are told.
 */
@ApplicationScoped
class Releases {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    /** Releases the waiting forms of an evaluation if they are enough; the caller holds its lock. */
    void release(Evaluation evaluation) {
        if (evaluation.isNamed() && !evaluation.looksBack()) {
            return; // nobody but its trainer is told figures of it
        }
        List<Response> waiting = rows.waitingResponses(evaluation);
        if (waiting.size() < evaluation.threshold()) {
            return;
        }
        int batch = rows.releases(evaluation).size() + 1;
        Map<Integer, Integer> forms =
                waiting.stream().collect(Collectors.toMap(Response::revision, any -> 1, Integer::sum));
        entities.persist(new Release(evaluation, batch, forms, clock.instant()));
        waiting.forEach(response -> response.releasedIn(batch));
        List<Answer> answers = rows.waitingAnswers(evaluation);
        List<AskedItem> all = evaluation.asked();
        Function<Item, Map<Count, Integer>> counts = item -> Count.of(values(answers, item));
        List<AskedItem> counted = new ArrayList<>();
        for (AskedItem asked : all) {
            Item item = asked.item();
            int offered = Offered.of(asked, all, forms, counts);
            List<Answer> values = values(answers, item);
            boolean safe =
                    item.asksWords() ? offered >= evaluation.threshold() : isEnough(values, evaluation.threshold());
            if (safe && isOfTheSamePeople(asked, all, counted)) {
                counted.add(asked);
                values.forEach(answer -> answer.releasedIn(batch));
                count(evaluation, batch, values);
            }
            if (offered >= evaluation.threshold()) {
                beside(answers, item).forEach(answer -> answer.releasedIn(batch));
            }
        }
    }

    /**
     * Whether what it follows is counted in the same release, if it follows anything. A number of answers that somebody
     * gave after an answer that is not counted yet would tell of that one.
     */
    private static boolean isOfTheSamePeople(AskedItem asked, List<AskedItem> all, List<AskedItem> counted) {
        return asked.item().asksWords()
                || all.stream()
                        .filter(earlier -> asked.item().dependsOn(earlier.item()) && earlier.meets(asked))
                        .allMatch(counted::contains);
    }

    /** The answers themselves to this item. */
    static List<Answer> values(List<Answer> answers, Item item) {
        return answers.stream()
                .filter(answer -> answer.answers(item, Answer.Part.VALUE))
                .toList();
    }

    /** The words beside the answers to this item. */
    private static Stream<Answer> beside(List<Answer> answers, Item item) {
        return answers.stream()
                .filter(answer -> answer.answers(item, Answer.Part.OTHER) || answer.answers(item, Answer.Part.REMARK));
    }

    /** Whether these answers to one question may be added to what is shown. "Does not apply" is no answer here. */
    static boolean isEnough(List<Answer> answers, int threshold) {
        return answers.stream().filter(Answer::saysSomething).count() >= threshold;
    }

    private void count(Evaluation evaluation, int batch, List<Answer> answers) {
        Count.of(answers)
                .forEach((count, amount) ->
                        entities.persist(new Tally(evaluation, batch, answers.get(0), count, amount)));
    }
}
