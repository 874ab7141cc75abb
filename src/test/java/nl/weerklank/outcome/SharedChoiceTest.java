package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedChoiceTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "3 3 0,6,1=3 2=3 3=0",
        "5 0 0,5,1=5 2=0 3=0",
        "5 1 0,6,1+2=6 3=0",
        "4 1 1,6,1=4 2+3=2",
        "3 2 1,6,1=3 2+3=3",
        "2 1 3,6,1+2=3 3=3",
    })
    void takesOptionsOfOnePersonTogether(String counts, int n, String expected) {
        assertThat(written(SharedChoice.of(choice(n, false, counts)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"3 4 6,6,1=3 2=4 3=6", "3 5 6,6,1+2=8 3=6", "1 6 6,6,1+2=7 3=6", "6 6 6,6,1=6 2=6 3=6"})
    void hidesToOfSeveralWhomOnlyOneDidNotChoose(String counts, int n, String expected) {
        assertThat(written(SharedChoice.of(choice(n, true, counts)))).isEqualTo(expected);
    }

    @Test
    void leavesNoLonelyGroupAndLosesNoAnswer() {
        Random random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            int n = 5 + random.nextInt(8);
            int[] counts = new int[2 + random.nextInt(4)];
            for (int answer = 0; answer < n; answer++) counts[random.nextInt(counts.length)]++;
            ChoiceOutcome choice = choice(
                    n, false, Arrays.stream(counts).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
            List<SharedChoice.Group> groups = SharedChoice.of(choice).groups();
            assertThat(groups).as("%s", choice).noneMatch(group -> group.count() == 1 || group.count() == n - 1);
            assertThat(groups.stream().mapToInt(SharedChoice.Group::count).sum())
                    .isEqualTo(n);
        }
    }

    @Test
    void namesWhatIsTakenTogether() {
        assertThat(SharedChoice.of(choice(6, false, "4 1 1")).groups().get(1).label(Locale.ENGLISH))
                .isEqualTo("‘o2’ or ‘o3’");
    }

    @Test
    void tellsHowManyChoseAnOptionOnlyWhereItStandsAlone() {
        assertThat(choice(6, false, "4 2").tells(Set.of(1))).isTrue();
        assertThat(choice(6, false, "5 1").tells(Set.of(1))).isFalse();
        assertThat(choice(6, false, "5 1").tells(Set.of(1, 2))).isTrue();
        assertThat(choice(6, true, "4 4 4").tells(Set.of(1))).isTrue();
        assertThat(choice(6, true, "4 4 4").tells(Set.of(1, 2)))
                .as("how many chose either")
                .isFalse();
    }

    @Test
    void refusesFewerThanFive() {
        ChoiceOutcome few = choice(4, false, "2 2");
        assertThatThrownBy(() -> SharedChoice.of(few)).isInstanceOf(IllegalArgumentException.class);
        assertThat(few.tells(Set.of(1))).isFalse();
    }

    private static ChoiceOutcome choice(int n, boolean several, String counts) {
        List<ChoiceOutcome.Option> options = new ArrayList<>();
        for (String count : counts.split(" ")) {
            int place = options.size() + 1;
            options.add(new ChoiceOutcome.Option(place, "o" + place, Integer.parseInt(count)));
        }
        Asked asked = new Asked(1, "choice", ChoiceKind.of("a", "b"), "Wat?", false);
        return new ChoiceOutcome(asked, n, several, options, 0);
    }

    private static String written(SharedChoice shared) {
        return shared.groups().stream()
                .map(group -> group.options().stream()
                                .map(option -> Integer.toString(option.value()))
                                .collect(Collectors.joining("+"))
                        + "=" + group.count())
                .collect(Collectors.joining(" "));
    }
}
