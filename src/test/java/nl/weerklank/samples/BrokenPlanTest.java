package nl.weerklank.samples;

import static nl.weerklank.samples.BrokenExample.EXAMPLE;
import static nl.weerklank.samples.BrokenExample.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.weerklank.plan.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in the session plan of a course. */
class BrokenPlanTest {

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

    @ParameterizedTest
    @MethodSource({"things", "plans"})
    void tellsWhatIsWrongAndWhere(String right, String wrong, String expected) {
        BrokenExample.tells(right, wrong, expected);
    }
}
