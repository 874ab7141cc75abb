package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.builder.Checks;
import nl.weerklank.builder.Draft;
import nl.weerklank.builder.Warning;
import nl.weerklank.builder.Warning.Reason;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.QuestionKind;

/**
 * A draft as it is shown at one moment, and all that follows from it.
 *
 * @param own the language of the program
 * @param bilingual whether the other language is written too
 * @param reader the language of the trainer at the desk
 * @param openKey of the question of which everything is shown, or null
 */
public record Sheet(Draft draft, Locale own, boolean bilingual, Locale reader, String openKey, List<Warning> warnings) {

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
    public Locale other() {
        return other(own);
    }

    String say(String key, Object... arguments) {
        return Texts.in(reader).format(key, arguments);
    }

    /** The sides of the title. */
    public List<TextSide> titles() {
        return TextSide.of(this, "title", draft.title());
    }

    /** The sides of the words above the questions. */
    public List<TextSide> intros() {
        return TextSide.of(this, "intro", draft.intro());
    }

    /** The kinds of question that can be added. */
    public List<Pick> kinds() {
        return QuestionKind.words().stream()
                .map(word -> new Pick(word, say("builder.kind." + word), false))
                .toList();
    }

    /** "11 vragen, ongeveer 4 minuten · 2 tips". */
    public String sum() {
        long number = draft.questions().stream()
                .filter(question -> question.kind().isAnswered())
                .count();
        Stream<String> length = Stream.of(say("builder.page.sum", number, Checks.minutes(draft)));
        Stream<String> more =
                Stream.of(tips()).filter(count -> count > 0).map(count -> say("builder.page.warnings", count));
        return Stream.concat(length, more).collect(Collectors.joining(" · "));
    }

    /** "Nog 3 teksten te vertalen."; null where there are none. */
    public String untranslated() {
        int gaps = gaps().size();
        return gaps == 0 ? null : say("builder.page.untranslated", gaps);
    }

    /** What there is to look at again in the questionnaire as a whole. */
    public List<String> generalTips() {
        return warned(null);
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
