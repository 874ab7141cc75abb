package nl.weerklank.desk;

import static nl.weerklank.desk.Training.AFTER;
import static nl.weerklank.desk.Training.BEFORE;
import static nl.weerklank.desk.Training.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weerklank.desk.Stop.Reached;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.api.Test;

/** One training, moved along its red thread from nothing to a shared report. */
class RedThreadTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 25);

    private static void assertNext(RedThread thread, Stage stage, Action action, String address) {
        assertThat(thread.stage()).isEqualTo(stage);
        assertThat(thread.next().action()).isEqualTo(action);
        assertThat(thread.next().target().address()).isEqualTo(address);
    }

    private static String said(RedThread thread, Station station) {
        return thread.stop(station).said().in(DUTCH);
    }

    @Test
    void aTrainingWithNobodyInItFirstNeedsPeople() {
        RedThread thread = new Training().participants(0).on(BEFORE);
        assertNext(thread, Stage.PLANNED, Action.ADD_PARTICIPANTS, "/desk/edition?id=7#participants");
    }

    @Test
    void theIntakeIsOpenedFirst() {
        RedThread thread = new Training().on(BEFORE);
        assertNext(thread, Stage.PLANNED, Action.OPEN_INTAKE, "/evaluation/new?edition=7&purpose=intake");
        assertThat(said(thread, Station.INTAKE)).isEqualTo("nog niet geopend");
        assertThat(said(thread, Station.THEMES)).isEqualTo("nog niets te ordenen");
        assertThat(said(thread, Station.PLAN)).isEqualTo("7 blokken");
        assertThat(thread.line())
                .extracting(Stop::reached)
                .as("a plan that is only a template is not done")
                .containsExactly(Reached.NOW, Reached.LATER, Reached.LATER, Reached.LATER, Reached.LATER);
    }

    @Test
    void anIntakeWithoutAnswersAsksForInvitations() {
        RedThread thread = new Training().open(Purpose.INTAKE, 0).on(BEFORE);
        assertNext(thread, Stage.INTAKE, Action.INVITE, "/evaluation/evaluation?id=100");
        assertThat(said(thread, Station.INTAKE)).isEqualTo("0 van 12 antwoorden");
    }

    @Test
    void noShareIsToldWhereMoreAnsweredThanWereAsked() {
        assertThat(said(new Training().open(Purpose.INTAKE, 12).on(BEFORE), Station.INTAKE))
                .isEqualTo("12 van 12 antwoorden");
        assertThat(said(new Training().open(Purpose.INTAKE, 13).on(BEFORE), Station.INTAKE))
                .isEqualTo("13 antwoorden");
        assertThat(said(new Training().closed(Purpose.INTAKE, 13, 13).on(BEFORE), Station.INTAKE))
                .isEqualTo("gesloten, 13 antwoorden");
    }

    @Test
    void aPlannedIntakeTellsWhenItOpens() {
        RedThread thread = new Training()
                .planned(Purpose.INTAKE, LocalDate.of(2026, 11, 10))
                .on(BEFORE);
        assertThat(said(thread, Station.INTAKE)).isEqualTo("opent op 10 november 2026");
        assertThat(thread.stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void namedAnswersCanBeGroupedAsSoonAsTheyComeIn() {
        RedThread thread = new Training().open(Purpose.INTAKE, 3).on(BEFORE);
        assertNext(thread, Stage.INTAKE, Action.GROUP_THEMES, "/intake/themes?edition=7");
        assertThat(said(thread, Station.THEMES)).isEqualTo("nog niet geordend");
    }

    @Test
    void anonymousAnswersCannotBeReadBeforeClosing() {
        RedThread thread = new Training().openAnonymously(Purpose.INTAKE, 8).on(BEFORE);
        assertNext(thread, Stage.INTAKE, Action.FOLLOW_INTAKE, "/evaluation/evaluation?id=100");
        assertThat(said(thread, Station.INTAKE)).isEqualTo("8 van 12 antwoorden");
    }

    @Test
    void openThemesAreDecided() {
        RedThread thread =
                new Training().closed(Purpose.INTAKE, 11, 11).themes(3, 1, 2).on(BEFORE);
        assertNext(thread, Stage.PREPARATION, Action.DECIDE_THEMES, "/intake/themes?edition=7");
        assertThat(said(thread, Station.INTAKE)).isEqualTo("gesloten, 11 van 12 antwoorden");
        assertThat(said(thread, Station.THEMES)).isEqualTo("3 thema’s, 1 nog open");
        assertThat(said(thread, Station.PLAN)).isEqualTo("7 blokken, 2 thema’s zonder minuten");
    }

    @Test
    void themesWithoutMinutesAskForThePlan() {
        RedThread thread =
                new Training().closed(Purpose.INTAKE, 11, 11).themes(3, 0, 1).on(BEFORE);
        assertNext(thread, Stage.PREPARATION, Action.MAKE_PLAN, "/plan/planner?edition=7");
        assertThat(said(thread, Station.THEMES)).isEqualTo("3 thema’s, alle besloten");
        assertThat(said(thread, Station.PLAN)).isEqualTo("7 blokken, 1 thema zonder minuten");
        assertThat(thread.stop(Station.THEMES).reached()).isEqualTo(Reached.DONE);
        assertThat(thread.stop(Station.PLAN).reached()).isEqualTo(Reached.NOW);
    }

    @Test
    void whenAllIsReadyThereIsThePlanToLookAt() {
        RedThread thread =
                new Training().closed(Purpose.INTAKE, 11, 11).themes(3, 0, 0).on(BEFORE);
        assertNext(thread, Stage.PREPARATION, Action.BE_READY, "/plan/planner?edition=7");
        assertThat(said(thread, Station.PLAN)).isEqualTo("7 blokken, alle thema’s komen aan bod");
        assertThat(thread.stop(Station.PLAN).reached()).isEqualTo(Reached.DONE);
    }

    @Test
    void onTheLastDayTheEvaluationIsOpened() {
        RedThread thread =
                new Training().closed(Purpose.INTAKE, 11, 11).themes(3, 0, 0).on(LAST_DAY);
        assertNext(thread, Stage.PREPARATION, Action.OPEN_EVALUATION, "/evaluation/new?edition=7&purpose=evaluation");
    }

    @Test
    void anIntakeThatWasNeverHeldDoesNotStopTheEvaluation() {
        RedThread thread = new Training().on(AFTER);
        assertNext(thread, Stage.EVALUATION, Action.OPEN_EVALUATION, "/evaluation/new?edition=7&purpose=evaluation");
        RedThread running = new Training().open(Purpose.EVALUATION, 2).on(AFTER);
        assertThat(said(running, Station.INTAKE)).isEqualTo("overgeslagen");
    }

    @Test
    void answersAreGroupedBeforeTheEvaluationAsksThemBack() {
        RedThread thread = new Training().closed(Purpose.INTAKE, 11, 11).on(AFTER);
        assertNext(thread, Stage.EVALUATION, Action.GROUP_THEMES, "/intake/themes?edition=7");
    }

    @Test
    void anEvaluationIsSharedFollowedAndClosed() {
        assertNext(
                new Training().open(Purpose.EVALUATION, 0).on(LAST_DAY),
                Stage.EVALUATION,
                Action.SHARE_EVALUATION,
                "/evaluation/evaluation?id=101");
        RedThread running = new Training().open(Purpose.EVALUATION, 8).on(LAST_DAY);
        assertNext(running, Stage.EVALUATION, Action.FOLLOW_EVALUATION, "/evaluation/evaluation?id=101");
        assertThat(said(running, Station.EVALUATION)).isEqualTo("8 van 12 antwoorden");
        assertThat(new Training()
                        .open(Purpose.EVALUATION, 12)
                        .on(LAST_DAY)
                        .next()
                        .action())
                .isEqualTo(Action.CLOSE_EVALUATION);
    }

    @Test
    void aClosedEvaluationLeadsToItsResults() {
        RedThread thread = new Training().closed(Purpose.EVALUATION, 9, 9).on(AFTER);
        assertNext(thread, Stage.REPORT, Action.MAKE_REPORT, "/outcome/results?evaluation=101");
        assertThat(said(thread, Station.EVALUATION)).isEqualTo("gesloten, uitslag klaar");
        assertThat(said(thread, Station.REPORT)).isEqualTo("nog niet gemaakt");
    }

    @Test
    void tooFewAnswersAreSaid() {
        RedThread thread = new Training().closed(Purpose.EVALUATION, 3, 0).on(AFTER);
        assertNext(thread, Stage.REPORT, Action.SEE_WHAT_CAN_BE_SAID, "/outcome/results?evaluation=101");
        assertThat(said(thread, Station.EVALUATION)).isEqualTo("gesloten, 3 antwoorden: te weinig voor een uitslag");
    }

    @Test
    void aReportIsPublishedThenShared() {
        Training closed = new Training().closed(Purpose.EVALUATION, 9, 9);
        assertNext(
                closed.report(null, false).on(AFTER), Stage.REPORT, Action.PUBLISH_REPORT, "/report/curate?report=99");
        assertNext(
                closed.report(PUBLISHED, false).on(PUBLISHED),
                Stage.REPORTED,
                Action.SHARE_REPORT,
                "/report/curate?report=99");
        RedThread shared = closed.report(PUBLISHED, true).on(PUBLISHED);
        assertNext(shared, Stage.REPORTED, Action.READ_REPORT, "/report/curate?report=99");
        assertThat(said(shared, Station.REPORT)).isEqualTo("gepubliceerd op 25 november 2026, link gedeeld");
    }

    @Test
    void aMonthLaterTheFollowUpIsDueOnce() {
        LocalDate due = LAST_DAY.plusWeeks(4);
        Training shared = new Training().closed(Purpose.EVALUATION, 9, 9).report(PUBLISHED, true);
        assertThat(shared.on(due.minusDays(1)).next().action()).isEqualTo(Action.READ_REPORT);
        assertNext(
                shared.on(due), Stage.REPORTED, Action.OPEN_FOLLOW_UP, "/evaluation/new?edition=7&purpose=follow-up");
        assertThat(shared.open(Purpose.FOLLOW_UP, 1).on(due).next().action()).isEqualTo(Action.READ_REPORT);
    }

    @Test
    void aReportOfTheManagersWordsAloneIsPossible() {
        RedThread thread =
                new Training().open(Purpose.MANAGER, 1).report(null, false).on(AFTER);
        assertThat(thread.next().action()).isEqualTo(Action.PUBLISH_REPORT);
        assertThat(said(thread, Station.MANAGER)).isEqualTo("beantwoord");
        assertThat(thread.beside()).extracting(Stop::station).isEqualTo(List.of(Station.MANAGER, Station.FOLLOW_UP));
    }

    @Test
    void aReportThatWasBegunEarlyDoesNotHideARunningEvaluation() {
        RedThread thread =
                new Training().open(Purpose.EVALUATION, 8).report(null, false).on(AFTER);
        assertNext(thread, Stage.EVALUATION, Action.FOLLOW_EVALUATION, "/evaluation/evaluation?id=101");
    }

    @Test
    void aProgramWithoutQuestionnairesIsPlannedAndHeld() {
        RedThread thread = new Training().withoutQuestionnaires().plan(0, false).on(BEFORE);
        assertThat(thread.next().action()).isEqualTo(Action.MAKE_PLAN);
        assertThat(said(thread, Station.PLAN)).isEqualTo("nog leeg");
        assertThat(said(thread, Station.INTAKE)).isEqualTo("geen vragenlijst in het programma");
        assertThat(thread.stop(Station.INTAKE).target()).isNull();
        assertThat(new Training().withoutQuestionnaires().on(AFTER).next().action())
                .isEqualTo(Action.BE_READY);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (Action action : Action.values()) {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                for (String part : List.of("", "-hint", "-do")) {
                    String key = "desk.next." + action.word() + part;
                    assertThat(Wording.of(key).in(locale)).as(key).isNotEqualTo(key);
                }
            }
        }
    }
}
