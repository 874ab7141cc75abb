package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.builder.Checks;
import nl.weerklank.builder.Draft;
import nl.weerklank.builder.Warning;
import nl.weerklank.builder.Warning.Reason;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.NewQuestion;

/**
 * A draft as it is shown at one moment, and all that follows from it.
 *
 * @param own the language of the program
 * @param bilingual whether the other language is written too
 * @param reader the language of the trainer at the desk
 * @param openKey of the question of which everything is shown, or null
 */
record Sheet(Draft draft, Locale own, boolean bilingual, Locale reader, String openKey, List<Warning> warnings) {

    static Sheet of(Draft draft, Locale own, boolean bilingual, Locale reader, String openKey) {
        Set<String> others = bilingual ? Set.of(other(own).getLanguage()) : Set.of();
        return new Sheet(draft, own, bilingual, reader, openKey, Checks.of(draft, own, others));
    }

    private static Locale other(Locale own) {
        return Texts.LANGUAGES.stream()
                .filter(spoken -> !spoken.getLanguage().equals(own.getLanguage()))
                .findFirst()
                .orElseThrow();
    }

    /** The language that the program speaks besides this program's. */
    Locale other() {
        return other(own);
    }

    String say(String key, Object... arguments) {
        return Texts.in(reader).format(key, arguments);
    }

    /** All questions as rows; headings have no number. */
    List<QuestionRow> rows() {
        List<QuestionRow> rows = new ArrayList<>();
        int number = 0;
        for (NewQuestion question : draft.questions()) {
            number += question.kind().isAnswered() ? 1 : 0;
            rows.add(
                    new QuestionRow(this, question, rows.size(), question.kind().isAnswered() ? number : 0));
        }
        return List.copyOf(rows);
    }

    /** What is the matter with the question of this key; of the questionnaire as a whole for null. */
    List<String> warned(String key) {
        return warnings.stream()
                .filter(warning -> key == null ? warning.key() == null : key.equals(warning.key()))
                .filter(warning -> !isMarked(warning))
                .map(warning -> warning.message(reader))
                .toList();
    }

    /** Whether a missing translation stands in plain sight, as a field that says so. */
    private boolean isMarked(Warning warning) {
        return warning.reason() == Reason.UNTRANSLATED
                && (warning.key() == null
                        || !draft.question(warning.key()).wording().speaks(Locale.forLanguageTag(warning.language())));
    }

    /** How many things there are to look at again. */
    long tips() {
        return warnings.size() - untranslated();
    }

    /** Of how many questions, and of the texts above them, not everything is there in the other language. */
    long untranslated() {
        return warnings.stream()
                .filter(warning -> warning.reason() == Reason.UNTRANSLATED)
                .count();
    }
}
