package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weerklank.outcome.Asked.Follows;
import nl.weerklank.outcome.Asked.Part;
import nl.weerklank.questionnaire.Parting;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.api.Test;

class ForOthersTest {

    private static final Asked WHICH = new Asked(1, "which", ChoiceKind.of("a", "b", "c"), "Welke?", false);

    /** Whoever subtracts the one question from the other must not find exactly one person behind any option. */
    @Test
    void randomHistoriesNeverTellALonelyAnswerByWhoWasAskedNext() {
        Random chance = new Random(20261122);
        int open = 0;
        int wouldTell = 0;
        for (int round = 0; round < 4_000; round++) {
            int n = 5 + chance.nextInt(9);
            int[] chosen = new int[3];
            for (int person = 0; person < n; person++) chosen[Math.min(chance.nextInt(4), 2)]++;
            Set<Integer> marks = chance.nextBoolean() ? Set.of(3) : Set.of(2, 3);
            int asked = marks.stream().mapToInt(mark -> chosen[mark - 1]).sum();
            List<QuestionOutcome> shown = seen(choice(n, chosen), follower(marks, asked));
            if (asked >= 5 && tellsOne(n, chosen, marks, asked)) wouldTell++;
            if (shown.get(1).withheld()) {
                assertThat(shown.get(1).n()).isZero();
            } else {
                open++;
                assertThat(tellsOne(n, chosen, marks, asked))
                        .as("%s of %s, asked after %s: %s", chosen, n, marks, asked)
                        .isFalse();
            }
        }
        assertThat(open).isGreaterThan(500);
        assertThat(wouldTell).as("histories in which the number would tell").isGreaterThan(100);
    }

    /** Whether all that fits the groups shown and the number asked next leaves one person only behind some option. */
    private static boolean tellsOne(int n, int[] chosen, Set<Integer> marks, int asked) {
        List<SharedChoice.Group> groups = SharedChoice.of(choice(n, chosen)).groups();
        List<int[]> possible = everyWay(n).stream()
                .filter(way -> groups.stream().allMatch(group -> group.count() == sum(way, values(group))))
                .filter(way -> sum(way, marks) == asked)
                .toList();
        return IntStream.range(0, 3).anyMatch(option -> possible.stream().allMatch(way -> way[option] == 1));
    }

    private static Set<Integer> values(SharedChoice.Group group) {
        return Set.copyOf(
                group.options().stream().map(ChoiceOutcome.Option::value).toList());
    }

    private static int sum(int[] way, Set<Integer> marks) {
        return marks.stream().mapToInt(mark -> way[mark - 1]).sum();
    }

    private static List<int[]> everyWay(int n) {
        List<int[]> ways = new ArrayList<>();
        for (int a = 0; a <= n; a++) for (int b = 0; a + b <= n; b++) ways.add(new int[] {a, b, n - a - b});
        return ways;
    }

    @Test
    void whatOnlyTheTrainerReadsStaysAndSaysNothingOfWhoWasAskedNext() {
        Asked secret = new Asked(
                1,
                "which",
                ChoiceKind.of("a", "b", "c"),
                "Welke?",
                false,
                Part.ANSWER,
                null,
                Readers.TRAINER,
                null,
                Over.ONE);
        QuestionOutcome first =
                new ChoiceOutcome(secret, 8, false, choice(8, 0, 2, 6).options(), 0);
        List<QuestionOutcome> shown = seen(first, follower(Set.of(3), 6));
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).withheld()).isTrue();
    }

    @Test
    void aChainStaysClosedFromItsFirstClosedLink() {
        Asked next = asked("next", new Follows("which", Set.of(3)));
        Asked last = asked("last", new Follows("next", Set.of(5)));
        Distribution six = Distribution.of(5, Map.of(5, 6));
        List<QuestionOutcome> shown =
                seen(choice(7, 1, 0, 6), new ScaleOutcome(next, six, 0), new ScaleOutcome(last, six, 0));
        assertThat(shown).extracting(QuestionOutcome::withheld).containsExactly(false, true, true);
    }

    @Test
    void ofTwoApartUnderOneKeyTheOneOfTheSameRevisionsDecides() {
        Over first = new Over(List.of(1), List.of(), Parting.SCALE, true);
        Over second = new Over(List.of(2), List.of(), Parting.SCALE, true);
        Follows best = new Follows("score", Set.of(5));
        Distribution six = Distribution.of(5, Map.of(5, 6));
        Distribution lonely = Distribution.of(5, Map.of(4, 1, 5, 6));

        List<QuestionOutcome> shown = seen(
                new ScaleOutcome(asked(1, "score", null, first), lonely, 0),
                new ScaleOutcome(asked(2, "score", null, second), six, 0),
                new ScaleOutcome(asked(3, "why", best, first), six, 0),
                new ScaleOutcome(asked(4, "why", best, second), six, 0));

        assertThat(shown).extracting(QuestionOutcome::withheld).containsExactly(false, false, true, false);
    }

    @Test
    void wordsBesideAnAnswerGoAlongOnlyByTheirWritersLeave() {
        Asked question = new Asked(4, "score", ScaleKind.of(Scale.QUALITY), "Hoe?", false);
        Quote allowed = new Quote(1, "mag", Quote.Use.REPORT, null, null, null);
        Quote kept = new Quote(2, "mag niet", Quote.Use.NONE, null, null, null);
        List<QuestionOutcome> shown = seen(new TextOutcome(question.beside(Part.REMARK), 6, List.of(allowed, kept), 0));
        assertThat(((TextOutcome) shown.get(0)).texts()).containsExactly(allowed);
        assertThat(shown.get(0).asked().title(Locale.forLanguageTag("nl"))).isEqualTo("Toelichting bij: Hoe?");
        Asked diary = new Asked(5, "d", new TextKind(), "?", false, Part.ANSWER, null, Readers.TRAINER, null, Over.ONE);
        assertThat(seen(new TextOutcome(diary, 6, List.of(allowed), 0))).isEmpty();
    }

    private static List<QuestionOutcome> seen(QuestionOutcome... questions) {
        return new ForOthers(new Threshold(5)).of(List.of(questions));
    }

    private static ChoiceOutcome choice(int n, int... chosen) {
        List<ChoiceOutcome.Option> options = IntStream.range(0, chosen.length)
                .mapToObj(place -> new ChoiceOutcome.Option(place + 1, "o" + place, chosen[place]))
                .toList();
        return new ChoiceOutcome(WHICH, n, false, options, 0);
    }

    private static ScaleOutcome follower(Set<Integer> marks, int asked) {
        return new ScaleOutcome(asked("next", new Follows("which", marks)), Distribution.of(5, Map.of(4, asked)), 0);
    }

    private static Asked asked(String key, Follows follows) {
        return asked(9, key, follows, Over.ONE);
    }

    private static Asked asked(long id, String key, Follows follows, Over over) {
        ScaleKind kind = ScaleKind.of(Scale.QUALITY);
        return new Asked(id, key, kind, key + "?", false, Part.ANSWER, null, Readers.REPORT, follows, over);
    }
}
