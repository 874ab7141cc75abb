package nl.weerklank.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Themes;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.outcome.ScaleOutcome;
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

/** What trainings brought together: what is added up, what no choice of trainings tells, and what it costs. */
@ContainerTest
class TrendsIT {

    private static final int THRESHOLD = 5;

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
    private Outcomes outcomes;

    @Inject
    private Trends trends;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;

    @BeforeEach
    void anOrganisation() {
        trainer = people.founder(Locale.ENGLISH);
    }

    @Test
    void groupsAreAddedUpByQuestionQuarterAndProgram() throws SQLException {
        Program one = trainings.program(trainer);
        Program other = trainings.program(trainer);
        Evaluation early = closed(group(one, "Waterland", 8), Mode.ANONYMOUS, 4, 4, 4, 4, 4, 4);
        closed(group(one, "Elsloo", 5), Mode.ANONYMOUS, 5, 5, 5, 5, 5);
        closed(group(other, "Waterland", 6), Mode.ANONYMOUS, 2, 2, 2, 2, 2);
        moveBack(early, Instant.now().minusSeconds(200L * 24 * 3600));

        Overview all = trends.of(trainer.organisation(), Chosen.ALL);

        assertThat(all.groups()).isEqualTo(3);
        TrendLine knowledge = line(all);
        assertThat(knowledge.total()).isEqualTo(new Figure(3, 16, 59, 6 * 16 + 5 * 25 + 5 * 4));
        assertThat(knowledge.points().get(0)).isEqualTo(new Figure(1, 6, 24, 96));
        assertThat(knowledge.points().get(knowledge.points().size() - 1)).isEqualTo(new Figure(2, 10, 35, 145));
        assertThat(all.answeringTogether()).isEqualTo(new Answering(16, 19, 16));
        assertThat(all.programs())
                .extracting(
                        line -> line.program().id(),
                        ProgramLine::groups,
                        line -> line.quality().mean())
                .containsExactlyInAnyOrder(tuple(one.id(), 2, 49.0 / 11), tuple(other.id(), 1, 2.0));
        assertThat(all.programs())
                .allSatisfy(line -> assertThat(line.themes()).hasValueSatisfying(moved -> {
                    assertThat(moved.then()).isEqualTo(2);
                    assertThat(moved.now()).isEqualTo(line.quality().mean());
                }));
        assertThat(all.low()).singleElement().satisfies(low -> {
            assertThat(low.mean()).isEqualTo(2);
            assertThat(low.n()).isEqualTo(5);
        });
        long client = early.editions().get(0).client().id();
        assertThat(line(trends.of(trainer.organisation(), new Chosen(null, client)))
                        .total())
                .isEqualTo(new Figure(2, 11, 34, 116));
        assertThat(line(trends.of(trainer.organisation(), new Chosen(one.id(), client)))
                        .total())
                .isEqualTo(new Figure(1, 6, 24, 96));
    }

    @Test
    void aShareIsOfTheTrainingsOfWhichItIsKnownHowManyWereThere() {
        Program program = trainings.program(trainer);
        closed(group(program, "Waterland", 6), Mode.ANONYMOUS, 4, 4, 4, 4, 4);
        Edition unknown = group(program, "Elsloo", 0);
        Evaluation open = evaluations.open(unknown, new NewEvaluation(Purpose.EVALUATION, Mode.ANONYMOUS, null, null));
        for (int i = 0; i < 7; i++) {
            respondents.answer(evaluations.roomLink(open), Map.of("knowledge", 4));
        }
        evaluations.close(trainer.organisation(), open.id());

        Overview all = trends.of(trainer.organisation(), Chosen.ALL);

        assertThat(all.answeringTogether()).isEqualTo(new Answering(12, 6, 5));
        assertThat(all.programs())
                .singleElement()
                .satisfies(line -> assertThat(line.answering()).isEqualTo(all.answeringTogether()));
        assertThat(people.caller(trainer).call("GET", "/trends", null).body())
                .contains("\"sent\":12", "\"asked\":6", "\"sentOfAsked\":5", "\"share\":0.83");
        assertThat(trends.of(
                                trainer.organisation(),
                                new Chosen(null, unknown.client().id()))
                        .answeringTogether())
                .isEqualTo(new Answering(7, 0, 0));
    }

    @Test
    void whatIsNotReleasedNamedOrAnothersIsInNoFigure() {
        Program program = trainings.program(trainer);
        closed(group(program, "Few", 4), Mode.ANONYMOUS, 5, 5, 5, 5);
        closed(group(program, "Named", 5), Mode.NAMED, 5, 5, 5, 5, 5);
        Evaluation open = opened(group(program, "Open", 5), Mode.ANONYMOUS, 5, 5, 5, 5, 5);

        assertThat(trends.of(trainer.organisation(), Chosen.ALL).isEmpty()).isTrue();

        evaluations.close(trainer.organisation(), open.id());
        assertThat(trends.of(trainer.organisation(), Chosen.ALL).groups()).isEqualTo(1);
        Trainer outsider = people.founder(Locale.ENGLISH);
        assertThat(trends.of(outsider.organisation(), Chosen.ALL).isEmpty()).isTrue();
        assertThat(trends.of(outsider.organisation(), new Chosen(program.id(), null))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void noTwoChoicesDifferByFewerThanTheThreshold() {
        Random random = new Random(20261126);
        List<Program> programs = List.of(trainings.program(trainer), trainings.program(trainer));
        List<Evaluation> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            int[] marks = random.ints(random.nextInt(9), 1, 6).toArray();
            all.add(closed(
                    group(
                            programs.get(random.nextInt(2)),
                            "Client " + random.nextInt(3),
                            marks.length + random.nextInt(3)),
                    Mode.ANONYMOUS,
                    marks));
        }
        List<Long> clients = new ArrayList<>(all.stream()
                .map(one -> one.editions().get(0).client().id())
                .distinct()
                .toList());
        clients.add(null);
        List<Long> programKeys =
                new ArrayList<>(programs.stream().map(Program::id).toList());
        programKeys.add(null);

        List<Long> numbers = new ArrayList<>();
        for (Long client : clients) {
            for (Long program : programKeys) {
                long n = trends.of(trainer.organisation(), new Chosen(program, client)).lines().stream()
                        .filter(line -> line.asked().key().equals("knowledge"))
                        .mapToLong(line -> line.total().n())
                        .sum();
                assertThat(n)
                        .as("what the trainings chosen show by themselves")
                        .isEqualTo(all.stream()
                                .filter(one -> client == null
                                        || one.editions().get(0).client().id() == client)
                                .filter(one -> program == null
                                        || one.editions().get(0).program().id() == program)
                                .mapToLong(this::shown)
                                .sum());
                numbers.add(n);
            }
        }
        assertThat(numbers)
                .anyMatch(n -> n > 0)
                .allSatisfy(one -> assertThat(numbers)
                        .allSatisfy(other -> assertThat(Math.abs(one - other))
                                .satisfiesAnyOf(
                                        difference -> assertThat(difference).isZero(),
                                        difference -> assertThat(difference).isGreaterThanOrEqualTo(THRESHOLD))));
    }

    @Test
    void threeTrainingsCostAsManyQueriesAsOne() throws SQLException {
        closed(group(trainings.program(trainer), "One", 5), Mode.ANONYMOUS, 3, 3, 3, 3, 3);
        Trainer one = trainer;
        anOrganisation();
        for (int i = 0; i < 3; i++) {
            closed(group(trainings.program(trainer), "Client " + i, 5), Mode.ANONYMOUS, 3, 3, 3, 3, 3);
        }
        Selects selects = new Selects(database);

        long little = selects.during(() -> trends.of(one.organisation(), Chosen.ALL));
        long more = selects.during(() -> trends.of(trainer.organisation(), Chosen.ALL));

        assertThat(little).isPositive();
        assertThat(more).isEqualTo(little);
    }

    @Test
    void theSameIsToldByTheApi() {
        Program program = trainings.program(trainer);
        closed(group(program, "Waterland", 6), Mode.ANONYMOUS, 4, 4, 4, 4, 5);
        Caller caller = people.caller(trainer);

        assertThat(caller.call("GET", "/trends?program=" + program.id(), null).body())
                .contains("\"trainings\":1")
                .contains("\"key\":\"knowledge\"")
                .contains("\"n\":5")
                .contains("\"mean\":4.2");
        assertThat(people.caller(people.founder(Locale.ENGLISH))
                        .call("GET", "/trends?program=" + program.id(), null)
                        .body())
                .contains("\"trainings\":0")
                .contains("\"questions\":[]");
        assertThat(new Caller(null).call("GET", "/trends", null).statusCode()).isEqualTo(401);
    }

    private static TrendLine line(Overview overview) {
        return overview.lines().stream()
                .filter(line -> line.asked().key().equals("knowledge"))
                .findFirst()
                .orElseThrow();
    }

    private long shown(Evaluation evaluation) {
        Outcome outcome = outcomes.of(trainer.organisation(), evaluation.id());
        return outcome.scores().stream()
                .filter(score -> score.asked().key().equals("knowledge"))
                .mapToLong(ScaleOutcome::n)
                .sum();
    }

    private Edition group(Program program, String client, int people) {
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        client, null, null, null, null, null, null, null, List.of(Trainings.day(Trainings.MONDAY))));
        trainings.enrol(edition, people);
        return edition;
    }

    private Evaluation opened(Edition edition, Mode mode, int... marks) {
        long theme = themes.add(edition, "Angry customers").id();
        themes.markAskedBack(edition, theme, true);
        Evaluation evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, mode, null, null));
        List<String> links = invitations.inviteAll(trainer.organisation(), evaluation.id(), false).stream()
                .map(invitations::link)
                .toList();
        IntStream.range(0, marks.length).forEach(i -> {
            Map<String, Object> answers = new HashMap<>();
            answers.put("knowledge", marks[i]);
            answers.put("theme-" + theme, Map.of("then", 2, "now", marks[i]));
            respondents.answer(links.get(i), answers);
        });
        return evaluation;
    }

    private Evaluation closed(Edition edition, Mode mode, int... marks) {
        return evaluations.close(
                trainer.organisation(), opened(edition, mode, marks).id());
    }

    private void moveBack(Evaluation evaluation, Instant moment) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update evaluation set closed_at = ? where id = ?")) {
            update.setLong(1, moment.toEpochMilli());
            update.setLong(2, evaluation.id());
            update.executeUpdate();
        }
    }
}
