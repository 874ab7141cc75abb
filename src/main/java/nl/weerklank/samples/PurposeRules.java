package nl.weerklank.samples;

import java.util.List;
import java.util.Map;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;

/**
 * What a questionnaire for a certain purpose must ask, because the program builds on it: grouping the difficulties,
 * the scores in the report, its quotes.
 *
 * @param least the fewest questions
 * @param most the most
 * @param keys the questions that must be there, by key
 */
record PurposeRules(int least, int most, Map<String, Form> keys) {

    /** How a question must be asked. */
    private enum Form {
        WRITTEN_LONG,
        GRADE,
        QUOTE
    }

    static PurposeRules of(Purpose purpose) {
        return switch (purpose) {
            case INTAKE -> new PurposeRules(1, 20, Map.of("difficult", Form.WRITTEN_LONG));
            case EVALUATION ->
                new PurposeRules(
                        6,
                        9,
                        Map.of(
                                "knowledge", Form.GRADE,
                                "presentation", Form.GRADE,
                                "feedback", Form.GRADE,
                                "remark", Form.QUOTE,
                                "one_liner", Form.QUOTE,
                                "suggestion", Form.QUOTE));
            case MANAGER -> new PurposeRules(2, 4, Map.of("one_liner", Form.QUOTE));
            case FOLLOW_UP -> new PurposeRules(3, 6, Map.of());
            case CHECK -> new PurposeRules(1, 3, Map.of());
        };
    }

    /** Notes which questions are missing from the list. */
    void checkPresent(Spot list, List<NewQuestion> questions) {
        List<String> present = questions.stream().map(NewQuestion::key).toList();
        keys.keySet().stream()
                .filter(key -> !present.contains(key))
                .sorted()
                .forEach(key -> list.mistake("samples.mistake.no-question", key));
    }

    /** Notes where a question that must be there is not asked as it must be. */
    void checkKept(Spot spot, NewQuestion question) {
        Form form = question.key() == null || question.kind() == null ? null : keys.get(question.key());
        if (form == Form.WRITTEN_LONG && !(question.kind() instanceof LongTextKind)) {
            spot.mistake("samples.mistake.must-be-long-text", question.key());
        }
        if (form == Form.GRADE && !question.kind().equals(ScaleKind.of(Scale.QUALITY))) {
            spot.mistake("samples.mistake.must-be-quality", question.key());
        }
        if (form == Form.QUOTE && !(question.kind().isWritten() && question.quotable())) {
            spot.mistake("samples.mistake.must-be-quotable", question.key());
        }
    }
}
