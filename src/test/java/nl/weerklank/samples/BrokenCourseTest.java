package nl.weerklank.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.plan.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in the README, whole and broken in every way: each mistake is told with its place. */
class BrokenCourseTest {

    private static final String FILE = "sample-courses/listening-first.yaml:";
    private static final String EXAMPLE = example();

    private static String example() {
        try {
            String readme = Files.readString(Path.of("sample-courses/README.md"));
            int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
            return readme.substring(start, readme.indexOf("```", start));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void theExampleInTheReadmeIsACourse() {
        Reading<Sample> reading = read(EXAMPLE);
        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.content().slug()).isEqualTo("listening-first");
        assertThat(reading.content().minutes()).isEqualTo(120);
    }

    private static final String THING = "              - a role text for each three";

    static Stream<Arguments> things() {
        return Stream.of(
                arguments(
                        THING,
                        "              - {what: role text}",
                        "56:17: plans[0].days[0].blocks[2].materials[0].number: this key is missing"),
                arguments(
                        THING,
                        "              - {what: role text, number: 0}",
                        "56:43: plans[0].days[0].blocks[2].materials[0].number: expected a whole number from 1 to 9,999"),
                arguments(
                        THING,
                        "              - {what: role text, number: 1, per: table}",
                        "56:51: plans[0].days[0].blocks[2].materials[0].per: expected participant, group or total"),
                arguments(
                        THING,
                        "              - {what: role text, number: 1, size: 3}",
                        "56:52: plans[0].days[0].blocks[2].materials[0].size: size stands with per: group only"),
                arguments(
                        THING,
                        "              - {what: role text, number: 1, per: group, size: 1}",
                        "56:64: plans[0].days[0].blocks[2].materials[0].size: expected a whole number from 2 to 99"));
    }

    @Test
    void aThingMayTellItsNumber() {
        Reading<Sample> reading = read(
                EXAMPLE.replace(THING, THING + "\n              - {what: role text, number: 3, per: group, size: 3}"));

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.content()
                        .plans()
                        .get(0)
                        .days()
                        .get(0)
                        .blocks()
                        .get(2)
                        .materials())
                .containsExactly(
                        Material.of("a role text for each three"), new Material("role text", 3, Material.Per.GROUP, 3));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments("title: Listening first\n", "", "1:1: title: this key is missing"),
                arguments("title: Listening first", "title:", "1:7: title: expected a text; found “”"),
                arguments("title: Listening first", "title: 12", "1:8: title: expected a text; found “12”"),
                arguments("title: Listening first", "title: [a]", "1:8: title: expected a text; found […]"),
                arguments(
                        "title: Listening first",
                        "title: " + "x".repeat(121),
                        "1:8: title: expected at most 120 characters; found 121"),
                arguments("title: Listening first", "title: |-\n  a\n  b", "1:8: title: expected a text on one line"),
                arguments("language: en", "language: fr", "2:11: language: expected en or nl; found “fr”"),
                arguments(
                        "customer: guest",
                        "customer: klant",
                        "3:11: customer: expected customer, guest, resident, client or colleague; found “klant”"),
                arguments(
                        "  - You name what the {customer} feels before you turn to the facts.\n",
                        "",
                        "8:3: goals: expected 2 to 6 items; found 1"),
                arguments(
                        "let a {customer} finish",
                        "let a {custommer} finish",
                        "8:5: goals[0]: expected no braces but those of {customer}, {customers}, {Customer} or {Customers}"),
                arguments(
                        "- You let a {customer} finish before you ask a question.",
                        "- {Customer}",
                        "8:5: goals[0]: expected a text; found {…}"),
                arguments(
                        "  title: The first minute\n",
                        "  title: The first minute\n  colour: red\n",
                        "12:3: pocket-card.colour: unknown key; expected title or steps"),
                arguments(
                        "  title: The first minute\n",
                        "  title: The first minute\n  title: Again\n",
                        "12:3: pocket-card.title: this key stands here twice"),
                arguments(
                        EXAMPLE.substring(EXAMPLE.indexOf("  - Ask in every"), EXAMPLE.indexOf("cases:")),
                        "  first: Ask\n",
                        "20:3: manager-tips: expected a list; found {…}"),
                arguments(
                        "title: Twice on the bill",
                        "title: The room with a view",
                        "27:12: cases[1].title: expected each only once; “The room with a view” was there before"));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments(
                        "start: \"09:00\"",
                        "start: 09:00",
                        "33:16: plans[0].days[0].start: expected a time in quotes, such as \"09:00\"; found “09:00”"),
                arguments(
                        "start: \"09:00\"",
                        "start: \"24:00\"",
                        "33:16: plans[0].days[0].start: expected a time in quotes, such as \"09:00\"; found “24:00”"),
                arguments(
                        "end: \"11:00\"",
                        "end: \"08:00\"",
                        "33:9: plans[0].days[0]: expected an end after the start; found 09:00 to 08:00"),
                arguments(
                        "end: \"11:00\"",
                        "end: \"11:10\"",
                        "33:9: plans[0].days[0]: expected the blocks to end at 11:10; they end at 11:00"),
                arguments(
                        "kind: practice",
                        "kind: exercise",
                        "53:19: plans[0].days[0].blocks[2].kind: expected opening, input, practice, dialogue, break or"
                                + " closing; found “exercise”"),
                arguments(
                        "minutes: 50",
                        "minutes: 481",
                        "54:22: plans[0].days[0].blocks[2].minutes: expected a whole number from 0 to 480; found “481”"),
                arguments(
                        "minutes: 50",
                        "minutes: fifty",
                        "54:22: plans[0].days[0].blocks[2].minutes: expected a whole number from 0 to 480; found “fifty”"),
                arguments(
                        "minutes: 50\n",
                        "minutes: 50\n            pinned: \"09:30\"\n",
                        "52:13: plans[0].days[0].blocks[2]: the block is to start at 09:30; what stands before it takes 5"
                                + " minutes more"),
                arguments(
                        "kind: opening",
                        "kind: dialogue",
                        "36:13: plans[0].days[0].blocks[0]: expected an opening as the first block"),
                arguments(
                        "kind: closing",
                        "kind: dialogue",
                        "63:13: plans[0].days[0].blocks[4]: expected a closing as the last block"),
                arguments(
                        "kind: closing\n            minutes: 20",
                        "kind: closing\n            minutes: 14",
                        "63:13: plans[0].days[0].blocks[4]: expected a closing of at least 15 minutes; found 14"),
                arguments(
                        "kind: practice\n            minutes: 50",
                        "kind: practice\n            minutes: 90",
                        "36:13: plans[0].days[0].blocks[0]: expected a break after two hours at most; there is none"
                                + " between 09:00 and 11:05"),
                arguments(
                        "kind: input\n            minutes: 15",
                        "kind: input\n            minutes: 26",
                        "39:13: plans[0].days[0].blocks[1]: expected at most 25 minutes of input on end; found 26"),
                arguments(
                        "kind: practice",
                        "kind: dialogue",
                        "33:9: plans[0].days[0]: expected practice in at least 40% of the minutes without breaks; found 0"
                                + " of 105"),
                arguments(
                        "              - Twice on the bill",
                        "              - Twice on the Bill",
                        "59:17: plans[0].days[0].blocks[2].cases[1]: expected the title of a case in this file; found"
                                + " “Twice on the Bill”"),
                arguments(
                        "minutes: 20\nquestionnaires",
                        "minutes: 320\nquestionnaires",
                        "33:9: plans[0].days[0]: expected the blocks to end at 11:00; they end at 16:00"),
                arguments(
                        "end: \"11:00\"",
                        "end: \"15:00\"",
                        "33:9: plans[0].days[0]: expected a lunch break of 45 to 60 minutes between 12:00 and 13:30"));
    }

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

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(EXAMPLE, "", "1:1: the file is empty"),
                arguments(EXAMPLE, "- a\n", "1:1: expected keys with values; found […]"),
                arguments(
                        "text: Let the story come",
                        "text: Listen: let the story come",
                        "16:19: this is no YAML that can be read; look here and a line above at the indentation"),
                arguments(
                        "  title: The first minute",
                        "\ttitle: The first minute",
                        "11:1: this is no YAML that can be read"),
                arguments(
                        "Let the story come",
                        "Let the \u0001 story",
                        "16:21: a character that cannot stand in a text, such as a control character"));
    }

    @ParameterizedTest
    @MethodSource({"fields", "things", "plans", "questions", "files"})
    void tellsWhatIsWrongAndWhere(String right, String wrong, String expected) {
        assertThat(EXAMPLE).contains(right);
        Reading<Sample> reading = read(EXAMPLE.replace(right, wrong));
        assertThat(reading.content()).isNull();
        assertThat(reading.mistakes())
                .extracting(SampleMistake::toString)
                .anySatisfy(told -> assertThat(told).startsWith(FILE + expected));
    }

    @Test
    void tellsAllMistakesAtOnceInTheOrderOfTheFile() {
        String broken = EXAMPLE.replace("customer: guest", "custommer: guest")
                .replace("minutes: 50", "minutes: many")
                .replace("key: one_liner", "key: slogan");
        assertThat(read(broken).mistakes())
                .extracting(SampleMistake::toString)
                .containsExactly(
                        FILE + "1:1: customer: this key is missing",
                        FILE + "3:1: custommer: unknown key; expected title, language, customer, summary, goals,"
                                + " pocket-card, manager-tips, cases, plans or questionnaires",
                        FILE + "54:22: plans[0].days[0].blocks[2].minutes: expected a whole number from 0 to 480; found"
                                + " “many”",
                        FILE + "79:7: questionnaires.evaluation.questions: expected a question with key one_liner",
                        FILE + "107:7: questionnaires.manager.questions: expected a question with key one_liner");
    }

    @Test
    void tellsItInDutchToo() {
        assertThat(read(EXAMPLE.replace("language: en", "language: fr"))
                        .mistakes()
                        .get(0)
                        .in(Locale.forLanguageTag("nl")))
                .isEqualTo(FILE + "2:11: language: verwacht en of nl; gevonden “fr”");
    }

    @Test
    void refusesABadFileNameAndWhatIsNotUtf8() {
        byte[] latin = EXAMPLE.replace("guest", "gu\u00e9st").getBytes(StandardCharsets.ISO_8859_1);
        Reading<Sample> reading = Reading.course("sample-courses", "Listening first.yaml", latin);
        assertThat(reading.content()).isNull();
        assertThat(reading.mistakes())
                .extracting(SampleMistake::toString)
                .containsExactly(
                        "sample-courses/Listening first.yaml:1:1: the file’s name: expected lower case letters, digits"
                                + " and single hyphens, at most 80 characters, and .yaml",
                        "sample-courses/Listening first.yaml:1:1: the file is not in UTF-8");
    }

    private static Reading<Sample> read(String yaml) {
        return Reading.course("sample-courses", "listening-first.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
