package nl.weerklank.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.NewEvaluation;
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
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.report.Reports;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
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
        NewDay day = new NewDay(NEXT_YEAR, LocalTime.of(9, 0), LocalTime.of(16, 30), "Town hall");
        NewContact contact = new NewContact("Ann", "head of " + client, null);
        Edition edition = editions.plan(
                trainer,
                trainings.program(trainer).id(),
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
        respondents.answer(invitations.link(invitation), Map.of("difficult", "Saying no"));
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
        Selects selects = new Selects(database);

        long one = selects.during(() -> threads.home(little));
        long three = selects.during(() -> threads.home(more));

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
}
