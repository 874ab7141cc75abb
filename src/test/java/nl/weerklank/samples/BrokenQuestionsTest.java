package nl.weerklank.samples;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in the questionnaires of a course. */
class BrokenQuestionsTest {

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments(
                        "  manager:\n    title",
                        "  boss:\n    title",
                        "103:3: questionnaires.boss: unknown key; expected intake, evaluation, manager or follow-up"),
                arguments(
                        "  manager:\n    title",
                        "  boss:\n    title",
                        "67:3: questionnaires.manager: this key is missing"),
                arguments(
                        "key: difficult",
                        "key: Difficult",
                        "71:14: questionnaires.intake.questions[0].key: expected lower case letters, digits and single"
                                + " underscores, at most 60 characters; found “Difficult”"),
                arguments(
                        "key: difficult",
                        "key: hard",
                        "71:7: questionnaires.intake.questions: expected a question with key difficult"),
                arguments(
                        "kind: long-text",
                        "kind: text",
                        "71:9: questionnaires.intake.questions[0]: expected kind long-text for the question difficult"),
                arguments(
                        "kind: long-text",
                        "kind: slider",
                        "72:15: questionnaires.intake.questions[0].kind: expected scale, grade, statement, choice, choices,"
                                + " yes-no, text, long-text, number, date, shift or section; found “slider”"),
                arguments(
                        "        hint: Leave out names.",
                        "        quotable: yes",
                        "74:19: questionnaires.intake.questions[0].quotable: expected true or false; found “yes”"),
                arguments(
                        "        hint: Leave out names.",
                        "        required: true",
                        "74:19: questionnaires.intake.questions[0].required: no question of a sample course is required"),
                arguments(
                        "        hint: Leave out names.",
                        "        options: [a, b]",
                        "74:18: questionnaires.intake.questions[0].options: this does not belong to a question of kind"
                                + " long-text"),
                arguments(
                        "scale: quality\n        text: How was the trainer",
                        "scale: ability\n        text: How was the trainer",
                        "79:9: questionnaires.evaluation.questions[0]: expected kind scale with scale quality for the"
                                + " question knowledge"),
                arguments(
                        "        scale: quality\n        text: How was the trainer",
                        "        text: How was the trainer",
                        "79:9: questionnaires.evaluation.questions[0].scale: this key is missing"),
                arguments(
                        "one sentence?\n        quotable: true\n      - key: suggestion",
                        "one sentence?\n      - key: suggestion",
                        "95:9: questionnaires.evaluation.questions[4]: expected kind text or long-text and quotable: true"
                                + " for the question one_liner"),
                arguments(
                        "key: presentation",
                        "key: knowledge",
                        "83:14: questionnaires.evaluation.questions[1].key: expected each only once; “knowledge” was there"
                                + " before"),
                arguments(
                        "kind: scale\n        scale: frequency",
                        "kind: choice\n        options: [Often]",
                        "120:18: questionnaires.follow-up.questions[0].options: expected 2 to 20 items; found 1"),
                arguments(
                        "scale: frequency",
                        "scale: {words: [too little, too much], direction: bipolar}",
                        "120:16: questionnaires.follow-up.questions[0].scale: A scale with its ideal in the middle"),
                arguments(
                        "scale: frequency",
                        "scale: sometimes",
                        "120:16: questionnaires.follow-up.questions[0].scale: expected quality, ability, agreement or"),
                arguments(
                        "text: What still makes it difficult?",
                        "text: {nl: Wat nog?}",
                        "128:15: questionnaires.follow-up.questions[2].text.en: this key is missing"),
                arguments(
                        "text: What still makes it difficult?",
                        "text: What?\n        if: {question: applied, is: [6]}",
                        "129:13: questionnaires.follow-up.questions[2].if: The condition must be about answers"),
                arguments(
                        "text: What still makes it difficult?",
                        "text: What?\n        ends: [a, b]",
                        "129:15: questionnaires.follow-up.questions[2].ends: this does not belong to a question of kind"),
                arguments(
                        "text: What still makes it difficult?",
                        "text: What?\n        per: manager",
                        "129:14: questionnaires.follow-up.questions[2].per: expected trainer; found “manager”"));
    }

    @ParameterizedTest
    @MethodSource({"questions"})
    void tellsWhatIsWrongAndWhere(String right, String wrong, String expected) {
        BrokenExample.tells(right, wrong, expected);
    }
}
