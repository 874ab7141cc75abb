package nl.weerklank.builder.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.builder.Checks;
import nl.weerklank.builder.Draft;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * A questionnaire as the API tells it. Of what is sent back only title, intro, questions and version are read.
 *
 * @param version counts its changes; sent back with another, they refuse to overwrite
 * @param frozen whether it was seen or answered, so that a change makes the next revision, with an id of its own
 * @param minutes about how long it takes
 * @param warnings what may be better; nothing is refused for it
 */
public record QuestionnaireJson(
        long id,
        long program,
        String purpose,
        int revision,
        boolean frozen,
        int version,
        Instant changedAt,
        String language,
        Object title,
        Object intro,
        int minutes,
        List<QuestionJson> questions,
        List<WarningJson> warnings) {

    /** Something to look at again; without a question it is about the whole. */
    public record WarningJson(String question, String reason, String language, String message) {}

    static QuestionnaireJson of(Questionnaire questionnaire, Locale reader) {
        Locale own = questionnaire.program().locale();
        Draft draft = Draft.of(questionnaire);
        Set<String> others = draft.otherLanguages();
        return new QuestionnaireJson(
                questionnaire.id(),
                questionnaire.program().id(),
                questionnaire.purpose().word(),
                questionnaire.revision(),
                questionnaire.isFrozen(),
                questionnaire.edits(),
                questionnaire.changedAt(),
                own.getLanguage(),
                QuestionJson.text(draft.title(), own),
                QuestionJson.text(draft.intro(), own),
                Checks.minutes(draft),
                draft.questions().stream()
                        .map(question -> QuestionJson.of(question, own))
                        .toList(),
                Checks.of(draft, own, others).stream()
                        .map(warning -> new WarningJson(
                                warning.key(), warning.reason().word(), warning.language(), warning.message(reader)))
                        .toList());
    }
}
