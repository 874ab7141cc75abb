package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what may be seen of an evaluation: released counters, or of a named one also the answers as they are. */
@ApplicationScoped
class Figures {

    @Inject
    private Rows rows;

    /** As its trainer sees it: of a named one all answers, from the first on. */
    Released of(Evaluation evaluation) {
        return evaluation.isNamed() ? live(evaluation) : released(evaluation);
    }

    private Released live(Evaluation evaluation) {
        Map<Integer, Integer> forms = rows.byRevision(evaluation);
        return figures(evaluation, sum(forms), 0, questions(evaluation, forms));
    }

    /**
     * What was released, of a named one too. Of a named one of which nothing was, all that was asked is there without
     * figures: that it was asked is no secret, and it may have brought words.
     */
    Released released(Evaluation evaluation) {
        Map<Integer, Integer> forms = byRevision(evaluation);
        Map<Integer, Integer> asked = forms.isEmpty() && evaluation.isNamed() ? rows.byRevision(evaluation) : forms;
        return figures(evaluation, sum(forms), rows.waiting(evaluation), kept(evaluation, asked));
    }

    private static int sum(Map<Integer, Integer> forms) {
        return forms.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Released figures(
            Evaluation evaluation, int counted, int waiting, List<Released.ReleasedQuestion> questions) {
        return new Released(
                evaluation,
                rows.invited(evaluation),
                counted + waiting,
                rows.tests(evaluation),
                counted,
                waiting,
                evaluation.threshold(),
                questions);
    }

    /** How many of the forms of each revision of the questions were released. */
    private Map<Integer, Integer> byRevision(Evaluation evaluation) {
        Map<Integer, Integer> forms = new HashMap<>();
        rows.releases(evaluation)
                .forEach(release -> release.byRevision()
                        .forEach((revision, received) -> forms.merge(revision, received, Integer::sum)));
        return forms;
    }

    private List<Released.ReleasedQuestion> questions(Evaluation evaluation, Map<Integer, Integer> forms) {
        if (forms.isEmpty()) return List.of();
        List<Answer> answers = rows.answers(evaluation);
        Map<Long, String> writers = rows.writers(evaluation);
        return questions(
                evaluation, forms, answers, writers, item -> List.of(Count.of(Releases.values(answers, item))));
    }

    private List<Released.ReleasedQuestion> kept(Evaluation evaluation, Map<Integer, Integer> forms) {
        if (forms.isEmpty()) return List.of();
        List<Tally> tallies = rows.tallies(evaluation);
        return questions(
                evaluation,
                forms,
                rows.releasedTexts(evaluation),
                Map.of(),
                item -> byRelease(tallies.stream().filter(tally -> tally.isOf(item))));
    }

    private static List<Map<Count, Integer>> byRelease(Stream<Tally> tallies) {
        return List.copyOf(tallies.collect(Collectors.groupingBy(
                        Tally::batch, TreeMap::new, Collectors.toMap(Tally::count, Tally::amount)))
                .values());
    }

    /** What was asked in those revisions of which there are forms; a revision that nobody sent in brought nothing. */
    private static List<Released.ReleasedQuestion> questions(
            Evaluation evaluation,
            Map<Integer, Integer> forms,
            List<Answer> words,
            Map<Long, String> writers,
            Function<Item, List<Map<Count, Integer>>> releases) {
        List<AskedItem> all = evaluation.asked(forms.keySet(), evaluation.locale());
        return all.stream()
                .filter(asked -> asked.item().isAnswered())
                .map(asked -> {
                    int offered = Offered.of(asked, all, forms, item -> together(releases.apply(item)));
                    Texts texts = new Texts(asked.item(), words, writers);
                    return question(asked, releases.apply(asked.item()), offered, texts);
                })
                .toList();
    }

    private static Map<Count, Integer> together(List<Map<Count, Integer>> releases) {
        Map<Count, Integer> together = new HashMap<>();
        releases.forEach(counts -> counts.forEach((count, amount) -> together.merge(count, amount, Integer::sum)));
        return together;
    }

    /** One question of which this was counted and written, of writers who are not known. */
    static Released.ReleasedQuestion question(
            AskedItem asked, Map<Count, Integer> counts, int offered, List<Answer> words) {
        return question(asked, List.of(counts), offered, new Texts(asked.item(), words, Map.of()));
    }

    private static Released.ReleasedQuestion question(
            AskedItem asked, List<Map<Count, Integer>> releases, int offered, Texts texts) {
        List<Map<Count, Integer>> atLeastOne = releases.isEmpty() ? List.of(Map.of()) : releases;
        return new Released.ReleasedQuestion(
                asked,
                atLeastOne.stream().map(Figures::counted).toList(),
                offered,
                asked.item().asksWords() ? texts.of(Answer.Part.VALUE) : List.of(),
                texts.of(Answer.Part.OTHER),
                texts.of(Answer.Part.REMARK));
    }

    private static Released.Counted counted(Map<Count, Integer> counts) {
        return new Released.Counted(
                counts.getOrDefault(Count.ANSWERED, 0),
                series(counts, Count.Series.MARK, Count::mark),
                series(counts, Count.Series.PAIR, Count::pair),
                counts.getOrDefault(Count.NOT_APPLICABLE, 0));
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
