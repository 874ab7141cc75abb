package nl.weerklank.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weerklank.questionnaire.Questionnaire;

/** An evaluation with what its form asks, worked out once in each language; not to be changed once it is shared. */
final class FormContent {

    private final Evaluation evaluation;
    private final Questionnaire questionnaire;
    private final Map<Locale, List<Item>> items = new ConcurrentHashMap<>();

    FormContent(Evaluation evaluation) {
        this(evaluation, evaluation.questionnaire());
    }

    private FormContent(Evaluation evaluation, Questionnaire questionnaire) {
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
        return evaluation.title(questionnaire, spoken);
    }

    /** What stands above the questions in this language, or null. */
    String intro(Locale spoken) {
        return evaluation.intro(questionnaire, spoken);
    }

    /** Everything that the form asks, in order, in this language. */
    List<Item> items(Locale spoken) {
        return items.computeIfAbsent(spoken, language -> evaluation.items(questionnaire, language));
    }
}
