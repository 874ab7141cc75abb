package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    private List<Released.ReleasedQuestion> live(Evaluation evaluation, int received) {
        List<Answer> answers = rows.answers(evaluation);
        Map<Long, String> writers = rows.writers(evaluation);
        return questions(evaluation, received, answers, writers, item -> Count.of(Releases.values(answers, item)));
    }

    private List<Released.ReleasedQuestion> kept(Evaluation evaluation, int released) {
        List<Tally> tallies = rows.tallies(evaluation);
        return questions(
                evaluation,
                released,
                rows.releasedTexts(evaluation),
                Map.of(),
                item -> tallies.stream()
                        .filter(tally -> tally.isOf(item))
                        .collect(Collectors.toMap(Tally::count, Tally::amount)));
    }

    private static List<Released.ReleasedQuestion> questions(
            Evaluation evaluation,
            int forms,
            List<Answer> words,
            Map<Long, String> writers,
            Function<Item, Map<Count, Integer>> counts) {
        List<Item> items = evaluation.items();
        return items.stream()
                .filter(Item::isAnswered)
                .map(item -> {
                    int offered = Offered.of(item, items, forms, counts);
                    Texts texts = new Texts(item, words, writers);
                    return question(item, counts.apply(item), offered, texts);
                })
                .toList();
    }

    private static Released.ReleasedQuestion question(Item item, Map<Count, Integer> counts, int offered, Texts texts) {
        List<Released.ReleasedText> answers = item.asksWords() ? texts.of(Answer.Part.VALUE) : List.of();
        return new Released.ReleasedQuestion(
                item,
                item.asksWords() ? answers.size() : counts.getOrDefault(Count.ANSWERED, 0),
                series(counts, Count.Series.MARK, Count::mark),
                series(counts, Count.Series.PAIR, Count::pair),
                counts.getOrDefault(Count.NOT_APPLICABLE, 0),
                offered,
                answers,
                texts.of(Answer.Part.OTHER),
                texts.of(Answer.Part.REMARK));
    }

    private static <K> Map<K, Integer> series(Map<Count, Integer> counts, Count.Series series, Function<Count, K> key) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().series() == series)
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue));
    }

    /** The words in answer to one item. */
    private record Texts(Item item, List<Answer> words, Map<Long, String> writers) {

        /** Keys are random and unrelated between questions, so that their order tells nothing and yet stays the same. */
        List<Released.ReleasedText> of(Answer.Part part) {
            return words.stream()
                    .filter(answer -> answer.answers(item, part) && answer.wording() != null)
                    .sorted(Comparator.comparingLong(Answer::id))
                    .map(answer -> text(answer, answer.response() == null ? null : writers.get(answer.response())))
                    .toList();
        }
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
