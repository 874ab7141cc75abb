package nl.weerklank.samples;

import static nl.weerklank.samples.BrokenExample.EXAMPLE;
import static nl.weerklank.samples.BrokenExample.FILE;
import static nl.weerklank.samples.BrokenExample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in the README, whole and broken in every way: each mistake is told with its place. */
class BrokenCourseTest {

    @Test
    void theExampleInTheReadmeIsACourse() {
        Reading<Sample> reading = read(EXAMPLE);
        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.content().slug()).isEqualTo("listening-first");
        assertThat(reading.content().minutes()).isEqualTo(120);
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
    @MethodSource({"fields", "files"})
    void tellsWhatIsWrongAndWhere(String right, String wrong, String expected) {
        BrokenExample.tells(right, wrong, expected);
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
}
