package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.NamedTheme;
import nl.weerklank.intake.RecurringTheme;
import nl.weerklank.library.Kept;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.Treatment;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which block moves which theme: of which groups that is told, and of which not. */
class MovingTest {

    private static final int THRESHOLD = 5;

    private final Program one = program("Complaints");
    private final Program other = program("Saying no");
    private final List<NamedTheme> themes = new ArrayList<>();
    private final List<ThemeShift> shifts = new ArrayList<>();
    private final List<Treatment> treatments = new ArrayList<>();

    private static Program program(String title) {
        return new Program(new Organisation("Bureau"), title, Locale.ENGLISH, CustomerWord.KLANT, Instant.EPOCH);
    }

    /** A group with one theme, treated by these blocks, of which each of so many went from 2 to 4. */
    private void group(Program program, String theme, long answers, String... blocks) {
        long key = themes.size() + 1;
        themes.add(new NamedTheme(key, key, theme));
        shifts.add(new ThemeShift(key, key, program.id(), THRESHOLD, answers, 2 * answers, 4 * answers));
        for (String block : blocks) {
            treatments.add(new Treatment(key, key, block, BlockKind.PRACTICE, null, 30));
        }
    }

    private List<MovedTheme> moved() {
        return new Moving(
                        shifts,
                        treatments,
                        List.of(one, other),
                        Set.of(new Kept("in threes", BlockKind.PRACTICE.code())))
                .of(RecurringTheme.of(themes, Map.of(), List.of()));
    }

    private List<String> told() {
        return moved().stream()
                .map(line -> line.name() + " in " + line.program().title() + " " + figures(line.all())
                        + line.blocks().stream()
                                .map(block -> "; " + block.block().title() + (block.inLibrary() ? "* " : " ")
                                        + figures(block.shift()))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String figures(JointShift shift) {
        return shift.groups() + "/" + shift.n();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "0 0 0, nothing, nothing",
                "5, nothing, nothing",
                "5 5, nothing, nothing",
                "50 50, nothing, nothing",
                "5 5 4, nothing, nothing",
                "5 5 5, 3/15, nothing",
                "5 5 5 4, 3/15, nothing",
                "5 6 7 8, 4/26, 3/18",
                "5 5 5 5 5, 5/25, 3/15"
            })
    void a_theme_is_told_of_three_groups_and_a_block_of_three_of_these(String groups, String all, String block) {
        String[] answers = groups.split(" ");
        IntStream.range(0, answers.length)
                .forEach(place -> group(
                        one,
                        "Angry customers",
                        Long.parseLong(answers[place]),
                        answers.length > 3 && place < 3 && Integer.parseInt(answers[answers.length - 1]) >= THRESHOLD
                                ? new String[] {"Role play"}
                                : new String[0]));

        String expected = "Angry customers in Complaints " + all + (block == null ? "" : "; Role play " + block);
        assertThat(told()).isEqualTo(all == null ? List.of() : List.of(expected));
    }

    @Test
    void blocks_that_treated_it_at_once_have_the_figures_of_the_same_groups() {
        group(one, "Angry customers", 5, "In threes", "Circle talk");
        group(one, "angry customer", 6, "in threes ", "Circle talk");
        group(one, "ANGRY CUSTOMERS!", 7, "In Threes", "Circle talk");
        group(one, "Angry customers", 8, "Circle talk", "Once only");

        assertThat(told()).containsExactly("Angry customers in Complaints 4/26; Circle talk 4/26; In threes* 3/18");
        assertThat(moved().get(0).all()).isEqualTo(new JointShift(4, 26, 2, 4));
    }

    @Test
    void programs_are_told_apart_and_so_are_themes() {
        for (int i = 0; i < 3; i++) {
            group(one, "Saying no", 5, "In threes");
            group(other, "Saying no", 6, "In threes");
        }
        group(one, "Angry customers", 9, "In threes");
        group(one, "Angry customers", 9, "In threes");
        group(other, "Angry customers", 9, "In threes");

        assertThat(told())
                .containsExactly(
                        "Saying no in Complaints 3/15; In threes* 3/15",
                        "Saying no in Saying no 3/18; In threes* 3/18");
    }

    @Test
    void what_treated_the_theme_elsewhere_or_has_no_heading_is_no_block_of_it() {
        for (int i = 0; i < 3; i++) group(one, "Saying no", 5);
        IntStream.range(10, 14)
                .forEach(theme -> treatments.add(new Treatment(theme, theme, "Elsewhere", BlockKind.INPUT, null, 20)));
        IntStream.rangeClosed(1, 3)
                .forEach(theme -> treatments.add(new Treatment(theme, theme, null, BlockKind.INPUT, null, 20)));

        assertThat(told()).containsExactly("Saying no in Complaints 3/15");
    }
}
