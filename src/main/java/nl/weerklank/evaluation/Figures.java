package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what may be seen of an evaluation: released counters, or of a named one the answers as they are. */
@ApplicationScoped
class Figures {

    @Inject
    private Rows rows;

    Released of(Evaluation evaluation) {
        int waiting = evaluation.isNamed() ? 0 : rows.waiting(evaluation);
        int released = evaluation.isNamed()
                ? rows.responses(evaluation)
                : rows.releases(evaluation).stream().mapToInt(Release::received).sum();
        return new Released(
                evaluation,
                rows.invited(evaluation),
                released + waiting,
                rows.tests(evaluation),
                released,
                waiting,
                evaluation.threshold(),
                released == 0 ? List.of() : questions(evaluation, released));
    }

    private List<Released.ReleasedQuestion> questions(Evaluation evaluation, int offered) {
        return evaluation.isNamed() ? live(evaluation, offered) : kept(evaluation, offered);
    }

    private List<Released.ReleasedQuestion> live(Evaluation evaluation, int offered) {
        List<Answer> answers = rows.answers(evaluation);
        Map<Long, String> writers = rows.writers(evaluation);
        return evaluation.items().stream()
                .map(item -> {
                    List<Answer> toItem = answers.stream()
                            .filter(answer -> answer.answers(item))
                            .toList();
                    return question(item, Count.of(toItem), offered, texts(item, toItem, writers));
                })
                .toList();
    }

    private List<Released.ReleasedQuestion> kept(Evaluation evaluation, int offered) {
        List<Answer> words = rows.releasedTexts(evaluation);
        List<Tally> tallies = rows.tallies(evaluation);
        return evaluation.items().stream()
                .map(item -> {
                    Map<Count, Integer> counts = tallies.stream()
                            .filter(tally -> tally.isOf(item))
                            .collect(Collectors.toMap(Tally::count, Tally::amount));
                    List<Answer> toItem = words.stream()
                            .filter(answer -> answer.answers(item))
                            .toList();
                    return question(item, counts, offered, texts(item, toItem, Collections.emptyMap()));
                })
                .toList();
    }

    private static Released.ReleasedQuestion question(
            Item item, Map<Count, Integer> counts, int offered, List<Released.ReleasedText> texts) {
        return new Released.ReleasedQuestion(
                item,
                item.asksWords() ? texts.size() : counts.getOrDefault(Count.ANSWERED, 0),
                series(counts, Count.Series.MARK, Count::mark),
                series(counts, Count.Series.PAIR, Count::pair),
                counts.getOrDefault(Count.NOT_APPLICABLE, 0),
                offered,
                texts);
    }

    private static <K> Map<K, Integer> series(Map<Count, Integer> counts, Count.Series series, Function<Count, K> key) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().series() == series)
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue));
    }

    /** Keys are random and unrelated between questions, so that their order tells nothing and yet stays the same. */
    private static List<Released.ReleasedText> texts(Item item, List<Answer> answers, Map<Long, String> writers) {
        return answers.stream()
                .filter(answer -> item.asksWords())
                .sorted(Comparator.comparingLong(Answer::id))
                .map(answer -> text(answer, writers.get(answer.response())))
                .toList();
    }

    private static Released.ReleasedText text(Answer answer, String writer) {
        Consent consent = answer.consent();
        return new Released.ReleasedText(
                answer.id(),
                answer.wording(),
                consent.use(),
                consent.name(),
                consent.allowsName() ? answer.firstName() : null,
                QuotedWords.role(answer.evaluation()),
                writer);
    }
}
