package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Phrase;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.testing.container.ContainerTest;
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
}
