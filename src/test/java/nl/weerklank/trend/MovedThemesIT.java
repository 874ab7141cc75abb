package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.desk.RecurringLine;
import nl.weerklank.desk.RecurringLines;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Themes;
import nl.weerklank.library.Library;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which block moves which theme, over trainings: what is told, of whom, what no choice tells, and what it costs. */
@ContainerTest
class MovedThemesIT {

    private static final int THRESHOLD = 5;
    private static final String THEME = "Angry customers";

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Respondents respondents;

    @Inject
    private Themes themes;

    @Inject
    private PlanEdits edits;

    @Inject
    private SessionPlans plans;

    @Inject
    private Library library;

    @Inject
    private Trends trends;

    @Inject
    private RecurringLines recurring;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Program program;

    @BeforeEach
    void anOrganisation() {
        trainer = people.founder(Locale.ENGLISH);
        program = trainings.program(trainer);
    }

    @Test
    void aThemeIsToldWithTheBlocksThatTreatedItAndTheSameStandsInWhatComesBack() {
        Edition first = group("Waterland", Mode.ANONYMOUS, List.of("Role play", "Circle talk"), 4, 4, 4, 4, 4);
        group("Elsloo", Mode.ANONYMOUS, List.of("role play"), 5, 5, 5, 5, 5, 5);
        group("Few", Mode.ANONYMOUS, List.of("Role play"), 1, 1, 1, 1);
        group("Named", Mode.NAMED, List.of("Role play"), 1, 1, 1, 1, 1);
        assertThat(all().themes()).as("two groups that may be shown").isEmpty();
        assertThat(whatComesBack().shift()).isEmpty();

        group("Hotel", Mode.ANONYMOUS, List.of("Role play"), 3, 3, 3, 3, 3);
        group("Shop", Mode.ANONYMOUS, List.of(), 2, 2, 2, 2, 2);
        plans.of(first).days().get(0).blocks().stream()
                .filter(block -> "Role play".equals(block.title()))
                .forEach(block -> library.save(first, trainer, block.id()));

        MovedTheme moved = all().themes().get(0);
        assertThat(all().themes()).hasSize(1);
        assertThat(moved.name()).isEqualTo(THEME);
        assertThat(moved.program().id()).isEqualTo(program.id());
        assertThat(moved.all()).isEqualTo(new JointShift(4, 21, 2, 75.0 / 21));
        assertThat(whatComesBack().shift()).contains(moved.all());
        assertThat(moved.blocks()).singleElement().satisfies(block -> {
            assertThat(block.block().title()).isEqualToIgnoringCase("Role play");
            assertThat(block.inLibrary()).isTrue();
            assertThat(block.shift()).isEqualTo(new JointShift(3, 16, 2, 65.0 / 16));
        });
        assertThat(moved.blocks().get(0).shift().now()
                        - moved.blocks().get(0).shift().then())
                .isCloseTo(2.06, within(0.01));
    }

    @Test
    void itIsOfTheChoiceOfTheOverviewAndOfNobodyElse() {
        Program one = program;
        for (int i = 0; i < 3; i++) group("Waterland", Mode.ANONYMOUS, List.of("Role play"), 4, 4, 4, 4, 4);
        group("Elsloo", Mode.ANONYMOUS, List.of("Role play"), 5, 5, 5, 5, 5);
        program = trainings.program(trainer);
        Edition other = group("Elsloo", Mode.ANONYMOUS, List.of("Role play"), 5, 5, 5, 5, 5);
        long elsloo = other.client().id();

        assertThat(told(new Chosen(null, null))).containsExactly("4/20; 4/20");
        assertThat(told(new Chosen(one.id(), null))).containsExactly("4/20; 4/20");
        assertThat(told(new Chosen(program.id(), null))).isEmpty();
        assertThat(told(new Chosen(null, elsloo))).isEmpty();
        assertThat(whatComesBack().shift())
                .as("over programs")
                .hasValueSatisfying(shift -> assertThat(shift.groups()).isEqualTo(5));
        String told = people.caller(trainer)
                .call("GET", "/trends?program=" + one.id(), null)
                .body();
        assertThat(told).contains("""
                "themes":[{"blocks":[{"block":"Role play","kind":"practice","library":false,"n":20,"now":4.25,"then":2.0,\
                "trainings":4}],"n":20,"now":4.25,"program":%d,"theme":"Angry customers","then":2.0,"trainings":4}]\
                """.formatted(one.id()));
        Caller outsider = people.caller(people.founder(Locale.ENGLISH));
        assertThat(outsider.call("GET", "/trends?program=" + one.id(), null).body())
                .contains("\"themes\":[]");
    }

    @Test
    void noTwoChoicesAndNoTwoBlocksDifferByFewerThanTheThreshold() {
        Random random = new Random(20261127);
        List<Program> programs = List.of(program, trainings.program(trainer));
        List<Edition> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            program = programs.get(random.nextInt(2));
            List<String> blocks = Stream.of("Role play", "Circle talk", "Work sheet")
                    .filter(any -> random.nextBoolean())
                    .toList();
            int[] marks = random.ints(3 + random.nextInt(6), 1, 6).toArray();
            all.add(group("Client " + random.nextInt(2), Mode.ANONYMOUS, blocks, marks));
        }
        List<Long> numbers = new ArrayList<>(List.of(0L));
        for (Long client : keys(all.stream().map(one -> one.client().id()))) {
            for (Long chosen : keys(programs.stream().map(Program::id))) {
                trends.of(trainer.organisation(), new Chosen(chosen, client)).themes().stream()
                        .flatMap(moved -> Stream.concat(
                                Stream.of(moved.all()), moved.blocks().stream().map(MovedTheme.Block::shift)))
                        .forEach(shift -> {
                            assertThat(shift.groups()).isGreaterThanOrEqualTo(JointShift.FEWEST_GROUPS);
                            numbers.add(shift.n());
                        });
            }
        }
        assertThat(numbers).hasSizeGreaterThan(THRESHOLD).filteredOn(n -> n > 0).allMatch(n -> n >= 3 * THRESHOLD);
    }

    @Test
    void threeTrainingsCostAsManyQueriesAsOne() throws SQLException {
        group("One", Mode.ANONYMOUS, List.of("Role play"), 3, 3, 3, 3, 3);
        Trainer one = trainer;
        anOrganisation();
        for (int i = 0; i < 3; i++) {
            group("Client " + i, Mode.ANONYMOUS, List.of("Role play", "Circle talk"), 3, 3, 3, 3, 3);
        }
        Selects selects = new Selects(database);

        long little = selects.during(() -> trends.of(one.organisation(), Chosen.ALL));
        long more = selects.during(() -> trends.of(trainer.organisation(), Chosen.ALL));

        assertThat(all().themes()).hasSize(1);
        assertThat(little).isPositive();
        assertThat(more).isEqualTo(little);
    }

    private static List<Long> keys(Stream<Long> some) {
        List<Long> keys = new ArrayList<>(some.distinct().toList());
        keys.add(null);
        return keys;
    }

    private Overview all() {
        return trends.of(trainer.organisation(), Chosen.ALL);
    }

    /** In how many groups and of how many answers each theme is told, and each of its blocks. */
    private List<String> told(Chosen chosen) {
        return trends.of(trainer.organisation(), chosen).themes().stream()
                .map(moved -> Stream.concat(
                                Stream.of(moved.all()), moved.blocks().stream().map(MovedTheme.Block::shift))
                        .map(shift -> shift.groups() + "/" + shift.n())
                        .collect(java.util.stream.Collectors.joining("; ")))
                .toList();
    }

    private RecurringLine whatComesBack() {
        return recurring.of(trainer).lines().stream()
                .filter(line -> line.name().equals(THEME))
                .findFirst()
                .orElseThrow();
    }

    /** A group with a theme that these blocks treated, of whom each said that it went from 2 to a mark. */
    private Edition group(String client, Mode mode, List<String> blocks, int... marks) {
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        client, null, null, null, null, null, null, null, List.of(Trainings.day(Trainings.MONDAY))));
        trainings.enrol(edition, marks.length);
        long theme = themes.add(edition, THEME).id();
        themes.markAskedBack(edition, theme, true);
        List<BlockDraft> treating = Stream.concat(
                        Stream.of(BlockDraft.named("Welcome", BlockKind.OPENING, 10)),
                        blocks.stream()
                                .map(title -> BlockDraft.named(title, BlockKind.PRACTICE, 30)
                                        .treating(List.of(theme))))
                .toList();
        edits.replace(
                new Planner(edition, trainer),
                null,
                List.of(KeyedDay.fresh(new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(12, 0), treating))));
        Evaluation evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, mode, null, null));
        List<String> links = invitations.inviteAll(trainer.organisation(), evaluation.id(), false).stream()
                .map(invitations::link)
                .toList();
        IntStream.range(0, marks.length)
                .forEach(i ->
                        respondents.answer(links.get(i), Map.of("theme-" + theme, Map.of("then", 2, "now", marks[i]))));
        evaluations.close(trainer.organisation(), evaluation.id());
        return edition;
    }
}
