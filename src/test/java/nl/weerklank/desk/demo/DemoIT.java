package nl.weerklank.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.desk.RecurringLine;
import nl.weerklank.desk.RecurringLines;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.outcome.Quote;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Started;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLinks;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class DemoIT {

    private static final String DEMO = "weerklank.demo";

    /** So many that something said by one in twelve would show. */
    private static final int WRITERS = 300;

    @Inject
    private Trainers trainers;

    @Inject
    private Demo demo;

    @Inject
    private DemoTrainings trainings;

    @Inject
    private DemoAnswers answers;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private Reports reports;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ShareLinks links;

    @Inject
    private RecurringLines lines;

    private Trainer trainer;
    private Organisation organisation;

    @BeforeEach
    void trainingsInEveryStage() {
        trainer = trainers.found(
                "Bureau", "Els", UUID.randomUUID() + "@example.org", "een-lang-wachtwoord", Locale.ENGLISH);
        organisation = trainer.organisation();
        trainings.make(trainer);
    }

    @AfterEach
    void noDemoMode() {
        System.clearProperty(DEMO);
    }

    @Test
    void oneIsReportedAndSharedWithThemesThatItsPlanTreats() {
        Edition edition = edition("KCC, groep 1");
        OutcomeReport report = reports.of(edition).get(0);
        assertThat(reports.latest(report)).isPresent();
        assertThat(links.of(report)).hasSize(1);
        assertThat(evaluations.of(edition))
                .allSatisfy(evaluation -> assertThat(evaluation.closedAt()).isNotNull());
        assertThat(outcomes.of(edition, Locale.forLanguageTag("nl")).managerQuotes())
                .as("what the manager says, by first name")
                .singleElement()
                .extracting(Quote::firstName)
                .isNotNull();
        List<Theme> treated =
                themes.of(edition).stream().filter(Theme::isAskedBack).toList();
        assertThat(treated)
                .hasSize(3)
                .allSatisfy(
                        theme -> assertThat(plans.of(edition).blocks()).anyMatch(block -> block.treats(theme.id())));
    }

    @Test
    void someThingsComeBackInEachGroup() {
        RecurringLines.Overview overview = lines.of(trainer);

        assertThat(overview.lines())
                .filteredOn(line -> line.groups() > 1)
                .extracting(RecurringLine::name, RecurringLine::groups)
                .containsExactlyInAnyOrder(
                        tuple("Rustig blijven als iemand boos is", 3), tuple("Niet kunnen zien wat er is beloofd", 2));
        assertThat(overview.lines())
                .filteredOn(line -> line.groups() == 3)
                .singleElement()
                .satisfies(line -> assertThat(line.sectors()).containsOnlyKeys("gemeenten", "horeca", "zorg"));
    }

    @Test
    void othersAreBeingAskedPlannedAndEvaluated() {
        assertThat(evaluations.of(edition(null))).isEmpty();
        Evaluation intake = evaluations.of(edition("KCC, groep 2")).get(0);
        assertThat(intake.closedAt()).isNull();
        assertThat(evaluations.released(intake).received()).isEqualTo(3);
        assertThat(themes.of(edition("Servicebalie en planning"))).hasSize(6);
        Evaluation running = running();
        assertThat(running.closedAt()).isNull();
        assertThat(evaluations.released(running).received()).isEqualTo(4);
    }

    @Test
    void somethingDoesNotApplyOnlyWhereThatMayBeSaid() {
        NewQuestion plain = NewQuestion.of("plain", ShiftKind.ability(), "Rustig blijven");
        NewQuestion free =
                NewQuestion.of("free", ShiftKind.ability(), "Nee zeggen").with(Trait.MAY_NOT_APPLY);
        NewQuestion grade = NewQuestion.of("grade", new GradeKind(List.of()), "Cijfer?");
        Edition edition = edition(null);
        Questionnaire asked =
                questionnaires.of(edition.program(), Purpose.FOLLOW_UP).orElseThrow();
        questionnaires.change(organisation, asked.id(), null, Phrase.of("Hoe nu?"), null, List.of(plain, free, grade));
        Evaluation evaluation = evaluations.open(edition, new NewEvaluation(Purpose.FOLLOW_UP, null, null, null));
        MadeUp madeUp = new MadeUp(evaluation);

        List<Map<String, Object>> said =
                Stream.generate(madeUp::answers).limit(WRITERS).toList();

        assertThat(said)
                .extracting(one -> one.get("plain"))
                .doesNotContain("n/a")
                .doesNotContainNull();
        assertThat(said)
                .extracting(one -> one.get("grade"))
                .doesNotContain("n/a")
                .doesNotContainNull();
        assertThat(said).extracting(one -> one.get("free")).contains("n/a");
    }

    @Test
    void everyThemeHoldsWhatSomebodyWrote() {
        for (Theme theme : themes.of(edition("KCC, groep 1"))) {
            assertThat(theme.difficulties()).isNotEmpty();
        }
    }

    @Test
    void aRunningEvaluationIsFilledInDemoModeOnly() {
        long running = running().id();
        assertThatThrownBy(() -> answers.fill(organisation, running))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        System.setProperty(DEMO, "true");
        assertThat(answers.fill(organisation, running)).isEqualTo(5);
        assertThat(evaluations.released(running()).received()).isEqualTo(9);
        assertThat(answers.fill(organisation, running)).isZero();
    }

    @Test
    void startingAgainMakesNothingTwice() {
        System.setProperty(DEMO, "true");
        demo.start(new Started());
        Organisation ofDemo =
                trainers.withEmail("demo@weerklank.example").orElseThrow().organisation();
        demo.start(new Started());
        assertThat(editions.of(ofDemo)).hasSize(5);
    }

    private Evaluation running() {
        return evaluations.of(edition("Receptie en restaurant")).stream()
                .filter(evaluation -> evaluation.purpose() == Purpose.EVALUATION)
                .findFirst()
                .orElseThrow();
    }

    private Edition edition(String group) {
        return editions.of(organisation).stream()
                .filter(edition -> group == null ? edition.groupName() == null : group.equals(edition.groupName()))
                .findFirst()
                .orElseThrow();
    }
}
