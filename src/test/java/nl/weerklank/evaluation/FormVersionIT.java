package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.ChoiceKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens a form gets it as it is now, although it is kept ready for all who open it. */
@ContainerTest
class FormVersionIT {

    @Inject
    private Trial trial;

    @Inject
    private Trainers trainers;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Editions editions;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    private Trainer trainer;
    private Evaluation evaluation;

    @BeforeEach
    void anOpenEvaluation() {
        trainer = trial.trainer();
        Edition edition = trial.edition(trainer, 1);
        evaluation = trial.open(edition, Purpose.EVALUATION, Mode.ANONYMOUS);
    }

    @Test
    void isTheSameAsLongAsNothingChanges() {
        Form first = trial.room(evaluation);
        Form second = trial.room(evaluation);

        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.evaluation()).isSameAs(first.evaluation());
    }

    @Test
    void aChangedQuestionIsAskedAtOnce() {
        Form before = trial.room(evaluation);
        List<NewQuestion> asked = Trial.questions().subList(0, 1);

        questionnaires.change(
                trainer.organisation(), evaluation.questionnaire().id(), null, Phrase.of("Questions"), null, asked);

        Form after = trial.room(evaluation);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.items()).hasSize(1);
    }

    @Test
    void anotherNameOfTheTrainerIsToldAtOnce() {
        Form before = trial.room(evaluation);

        trainers.present(trainer, "Marieke", Locale.ENGLISH);

        Form after = trial.room(evaluation);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.evaluation().trainer().name()).isEqualTo("Marieke");
    }

    @Test
    void theFirstAnswerAndClosingAreKnownAtOnce() {
        trial.room(evaluation);

        trial.send(trial.room(evaluation), Map.of("score", 4));
        assertThat(trial.room(evaluation).evaluation().questionnaire().isFrozen())
                .isTrue();
        evaluations.close(trainer.organisation(), evaluation.id());
        assertThat(trial.room(evaluation).evaluation().closedAt()).isNotNull();
    }

    @Test
    void anotherDayIsToldAtOnce() {
        Form before = trial.room(evaluation);
        LocalDate moved = LocalDate.of(2026, 12, 1);

        editions.change(
                trainer.organisation(),
                before.evaluation().editions().get(0).id(),
                new NewEdition(
                        null, null, null, null, null, null, null, null, List.of(new NewDay(moved, null, null, null))));

        Form after = trial.room(evaluation);
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.evaluation().editions().get(0).days())
                .extracting(EditionDay::heldOn)
                .containsExactly(moved);
    }

    @Test
    void sixtyQuestionsCostAsManyQueriesAsOne() throws SQLException {
        Selects selects = new Selects(database);
        ask(1);
        long one = selects.during(this::openAnew);
        ask(60);
        long sixty = selects.during(this::openAnew);

        assertThat(trial.room(evaluation).items()).hasSize(60);
        assertThat(one).isPositive();
        assertThat(sixty).isEqualTo(one);
    }

    private void ask(int number) {
        List<Phrase> options = List.of(Phrase.of("One"), Phrase.of("Two"));
        List<NewQuestion> asked = IntStream.range(0, number)
                .mapToObj(i -> NewQuestion.of("q" + i, new ChoiceKind(options, true), "Question " + i + "?"))
                .toList();
        questionnaires.change(
                trainer.organisation(), evaluation.questionnaire().id(), null, Phrase.of("Questions"), null, asked);
    }

    /** Opens the form as the first one does after a change, for whom nothing is ready. */
    private void openAnew() {
        trainers.present(trainer, "Els " + UUID.randomUUID(), Locale.ENGLISH);
        trial.room(evaluation).items();
    }
}
