package nl.weerklank.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.report.Reports;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.Test;

/** The red threads of real trainings: what they say, who may see them, and what they cost. */
@ContainerTest
class RedThreadsIT {

    private static final LocalDate NEXT_YEAR = LocalDate.now().plusYears(1);

    @Inject
    private Trainers trainers;

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private Reports reports;

    @Inject
    private RedThreads threads;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer() {
        return people.founder(Locale.ENGLISH);
    }

    /** A training with a program, client and contact of its own. */
    private Edition training(Trainer trainer, String client) {
        Program program = programs.make(trainer.organisation(), "Saying no to " + client, "en", List.of());
        NewDay day = new NewDay(NEXT_YEAR, LocalTime.of(9, 0), LocalTime.of(16, 30), "Town hall");
        NewContact contact = new NewContact("Ann", "head of " + client, null);
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(client, contact, null, "Fewer calls", null, "Desk", null, null, List.of(day)));
        editions.enrol(
                edition,
                List.of(new NewParticipant("Karin", "de Vries", null), new NewParticipant("Omar", null, null)));
        return edition;
    }

    private Evaluation intake(Edition edition) {
        return evaluations.open(edition, new NewEvaluation(Purpose.INTAKE, null, null, null));
    }

    private void answer(Evaluation intake, Enrolment enrolment) {
        Invitation invitation = invitations
                .invite(intake.organisation(), intake.id(), List.of(enrolment.id()), false)
                .get(0);
        String link = invitations.link(invitation);
        Form form = forms.find(link.substring(link.lastIndexOf('/') + 1));
        responses.submit(
                form,
                new Submission(
                        forms.open(form).text(),
                        null,
                        Map.of("difficult", "Saying no"),
                        Map.of(),
                        Map.of(),
                        null,
                        null),
                false);
    }

    @Test
    void aThreadCountsWhatCameInAndWhatWasMadeOfIt() {
        Edition edition = training(trainer(), "Waterland");
        Evaluation intake = intake(edition);
        answer(intake, editions.enrolments(edition).get(0));

        RedThread asked = threads.find(edition.organisation(), edition.id()).thread();
        assertThat(asked.next().action()).isEqualTo(Action.GROUP_THEMES);
        assertThat(asked.stop(Station.INTAKE).said().in(Locale.ENGLISH)).isEqualTo("1 of 1 answers");

        themes.add(edition, "Saying no");
        RedThread grouped = threads.find(edition.organisation(), edition.id()).thread();
        assertThat(grouped.stop(Station.THEMES).said().in(Locale.ENGLISH)).isEqualTo("1 theme, 1 still open");
        assertThat(grouped.next().action()).isEqualTo(Action.DECIDE_THEMES);
    }

    @Test
    void anOutsiderFindsNothing() {
        Edition edition = training(trainer(), "Waterland");
        Trainer outsider = trainer();

        assertThatThrownBy(() -> threads.find(outsider.organisation(), edition.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(threads.home(outsider).trainings()).isEmpty();
    }

    @Test
    void whatAColleagueDidTicksNoStep() {
        Trainer trainer = trainer();
        training(trainer, "Waterland");
        Trainer colleague = trainers.join(
                trainer.organisation(),
                "Noor",
                "noor-" + trainer.id() + "@weerklank.example",
                "long enough",
                Locale.ENGLISH);

        assertThat(steps(trainer)).containsExactly(FirstSteps.Step.COURSE, FirstSteps.Step.TRAINING);
        assertThat(steps(colleague)).isEmpty();
        assertThat(threads.home(colleague).trainings()).hasSize(1);
    }

    private List<FirstSteps.Step> steps(Trainer trainer) {
        return threads.home(trainer).firstSteps().lines().stream()
                .filter(FirstSteps.Line::done)
                .map(FirstSteps.Line::step)
                .toList();
    }

    @Test
    void whoHasNotAnsweredCanBeTakenOffTheListWithTheLink() {
        Edition edition = training(trainer(), "Waterland");
        Evaluation intake = intake(edition);
        invitations.inviteAll(edition.organisation(), intake.id(), false);
        Enrolment karin = editions.enrolments(edition).get(0);

        assertThat(editions.withdraw(edition, karin.id())).isEqualTo(new NewParticipant("Karin", "de Vries", null));

        assertThat(editions.enrolments(edition))
                .extracting(enrolment -> enrolment.participant().firstName())
                .containsExactly("Omar");
        assertThat(invitations.of(intake)).extracting(Invitation::firstName).containsExactly("Omar");
    }

    @Test
    void whoHasAnsweredStaysOnTheList() {
        Edition edition = training(trainer(), "Waterland");
        Enrolment karin = editions.enrolments(edition).get(0);
        answer(intake(edition), karin);

        assertThatThrownBy(() -> editions.withdraw(edition, karin.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(editions.enrolments(edition)).hasSize(2);
    }

    @Test
    void anothersParticipantCannotBeTakenOffTheList() {
        Edition edition = training(trainer(), "Waterland");
        Edition other = training(trainer(), "Elsewhere");
        Enrolment enrolment = editions.enrolments(other).get(0);

        assertThatThrownBy(() -> editions.withdraw(edition, enrolment.id())).isInstanceOf(Refusal.class);
        assertThat(editions.enrolments(other)).hasSize(2);
    }

    @Test
    void threeTrainingsCostAsManyQueriesAsOne() throws SQLException {
        Trainer little = trainer();
        full(little, 1);
        Trainer more = trainer();
        full(more, 3);

        long one = queries(() -> threads.home(little));
        long three = queries(() -> threads.home(more));

        assertThat(one).as("what is counted").isGreaterThan(5);
        assertThat(three).isEqualTo(one);
    }

    private void full(Trainer trainer, int trainings) {
        for (int i = 0; i < trainings; i++) {
            Edition edition = training(trainer, "Client " + i);
            answer(intake(edition), editions.enrolments(edition).get(0));
            evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
            themes.add(edition, "Saying no");
            plans.of(edition);
            reports.draft(edition, Locale.ENGLISH, Set.of());
        }
    }

    /** How many selects it takes. Timers can only add to a measurement, so that the smallest of several is true. */
    private long queries(Runnable work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            if (h2) {
                statement.execute("set query_statistics_max_entries 1000");
                statement.execute("set query_statistics true");
            }
            long fewest = Long.MAX_VALUE;
            for (int round = 0; round < 3; round++) {
                long before = selects(statement, h2);
                work.run();
                fewest = Math.min(fewest, selects(statement, h2) - before);
            }
            return fewest;
        }
    }

    /** How many selects the database has run so far, as it counts them itself. */
    private static long selects(Statement statement, boolean h2) throws SQLException {
        String count = h2
                ? "select 'all', sum(execution_count) from information_schema.query_statistics where lower(sql_statement)"
                        + " like 'select%' and sql_statement not like '%query_statistics%'"
                : "show global status like 'Com_select'";
        try (ResultSet row = statement.executeQuery(count)) {
            row.next();
            return row.getLong(2);
        }
    }
}
