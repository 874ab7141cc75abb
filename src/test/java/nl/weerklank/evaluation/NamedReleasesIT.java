package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trainer of a named evaluation sees all of it at once; what others are told of it was released together. */
@ContainerTest
class NamedReleasesIT {

    @Inject
    private Trial trial;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Receipts receipts;

    @Inject
    private Rows rows;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private Trainer trainer;
    private Evaluation evaluation;

    @BeforeEach
    void anEvaluation() {
        trainer = trial.trainer();
        evaluation = trial.open(trial.edition(trainer, 3), Purpose.EVALUATION, Mode.NAMED);
    }

    private List<ReceiptCode> answers(int number) {
        List<ReceiptCode> codes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            codes.add(trial.send(trial.room(evaluation), Map.of("score", 4, "remark", "text"))
                    .receipt());
        }
        return codes;
    }

    private void close() {
        evaluation = evaluations.close(trainer.organisation(), evaluation.id());
    }

    private static int scored(Released released) {
        return released.question("score")
                .map(Released.ReleasedQuestion::answered)
                .orElse(0);
    }

    private void seen(int byTheTrainer, int byOthers) {
        assertThat(scored(evaluations.released(evaluation))).isEqualTo(byTheTrainer);
        assertThat(scored(evaluations.releasedTogether(evaluation))).isEqualTo(byOthers);
        assertThat(evaluations.headcount(evaluation).received()).isEqualTo(byTheTrainer);
    }

    @Test
    void theTrainerSeesEachAnswerAtOnceAndOthersThoseThatWereThereAtClosing() {
        List<ReceiptCode> codes = answers(6);
        seen(6, 0);
        close();
        seen(6, 6);

        receipts.erase(codes.get(0));

        seen(5, 6);
        assertThat(evaluations
                        .released(evaluation)
                        .question("remark")
                        .orElseThrow()
                        .texts())
                .hasSize(5);
    }

    @Test
    void fourAreNotReleased() {
        answers(4);
        close();

        seen(4, 0);
        Released others = evaluations.releasedTogether(evaluation);
        assertThat(List.of(others.received(), others.releasedCount(), others.waiting()))
                .containsExactly(4, 0, 4);
        assertThat(others.questions()).as("what was asked is no secret").isNotEmpty();
    }

    @Test
    void ofWhatOnlyTheTrainerSeesNothingIsCountedForGood() {
        evaluation = trial.open(evaluation.editions().get(0), Purpose.INTAKE, Mode.NAMED);
        answers(5).forEach(receipts::erase);
        answers(5);
        close();

        assertThat(rows.tallies(evaluation)).isEmpty();
        assertThat(rows.releases(evaluation)).isEmpty();
    }

    /** As the migration leaves it: open by its row, with an end that is over and with the time for late forms handled. */
    @Test
    void oneThatWasClosedBeforeThereWereReleasesIsReleasedAsOfThen() {
        answers(5);
        Instant then = Instant.now().minus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MILLIS);
        transactions.run(() -> entities.createQuery("update Evaluation v set v.window.closesAt = :then,"
                        + " v.window.lateHandled = true, v.version = v.version + 1 where v.id = :id")
                .setParameter("then", then)
                .setParameter("id", evaluation.id())
                .executeUpdate());

        evaluations.closeDue(evaluation.id());

        evaluation = evaluations.find(trainer.organisation(), evaluation.id());
        assertThat(evaluation.closedAt()).isEqualTo(then);
        assertThat(evaluations.due()).doesNotContain(evaluation.id());
        seen(5, 5);
    }
}
