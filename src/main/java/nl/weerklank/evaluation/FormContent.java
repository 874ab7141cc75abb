package nl.weerklank.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.kind.Phrase;

/** An evaluation with what its form asks, worked out once in each language; not to be changed once it is shared. */
final class FormContent {

    private final Evaluation evaluation;
    private final Questionnaire questionnaire;
    private final Map<Locale, List<Item>> items = new ConcurrentHashMap<>();

    FormContent(Evaluation evaluation) {
        this(evaluation, evaluation.questionnaire());
    }

    /** The same with the questions of one of its revisions. */
    FormContent(Evaluation evaluation, Questionnaire questionnaire) {
        this.evaluation = evaluation;
        this.questionnaire = questionnaire;
    }

    /** The same with the questions of another revision. */
    FormContent asking(Questionnaire revision) {
        return revision.id() == questionnaire.id() ? this : new FormContent(evaluation, revision);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** What the form is called in this language. */
    String title(Locale spoken) {
        return filled(questionnaire.title(), spoken);
    }

    /** What stands above the questions in this language, or null. */
    String intro(Locale spoken) {
        return filled(questionnaire.intro(), spoken);
    }

    private String filled(Phrase phrase, Locale spoken) {
        return Item.filled(phrase, spoken, customer());
    }

    private CustomerWord customer() {
        return questionnaire.program().customerWord();
    }

    /**
     * Everything that the form asks in this language: first the themes, then the questions; in the program's language where
     * others lack.
     */
    List<Item> items(Locale spoken) {
        return items.computeIfAbsent(spoken, this::read);
    }

    private List<Item> read(Locale spoken) {
        Stream<Item> questions = questionnaire.questions().stream()
                .map(question -> Item.of(question, spoken, customer()))
                .flatMap(this::each);
        return Stream.concat(evaluation.themes().stream().map(Item::of), questions)
                .toList();
    }

    /** A question as it is, or once for each of those whom it is about. */
    private Stream<Item> each(Item item) {
        List<Subject> subjects = evaluation.subjects();
        return item.isPerTrainer() && !subjects.isEmpty()
                ? IntStream.rangeClosed(1, subjects.size())
                        .mapToObj(place ->
                                item.about(place, subjects.get(place - 1).name()))
                : Stream.of(item);
    }
}
