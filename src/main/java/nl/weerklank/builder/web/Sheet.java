package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
        return tipsOf(warnings)
                .filter(warning -> key == null ? warning.key() == null : key.equals(warning.key()))
                .map(warning -> warning.message(reader))
                .toList();
    }

    /** How many things there are to look at again. */
    long tips() {
        return tipsOf(warnings).count();
    }

    /** What is not translated yet is told once for all of it, by {@link #gaps}. */
    private static Stream<Warning> tipsOf(List<Warning> warnings) {
        return warnings.stream().filter(warning -> warning.reason() != Reason.UNTRANSLATED);
    }

    /** The texts that are not there in the other language, in the order of the page. */
    List<Gap> gaps() {
        Stream<Gap> above = Stream.of(
                        TextSide.of(this, "title", draft.title()), TextSide.of(this, "intro", draft.intro()))
                .flatMap(sides -> Gap.in(null, true, sides));
        Stream<Gap> below = rows().stream().flatMap(QuestionRow::gaps);
        return Stream.concat(above, below).toList();
    }
}
