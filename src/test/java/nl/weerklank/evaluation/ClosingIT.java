package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerklank.account.Trainer;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Respondents;
import org.junit.jupiter.api.RepeatedTest;

/** Forms that come in while somebody closes the evaluation: each is in the release or waits, and none is in both. */
@ContainerTest
class ClosingIT {

    private static final int PHONES = 6;
    private static final int FORMS_EACH = 10;

    @Inject
    private Trial trial;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Resource
    private ManagedExecutorService executor;

    @RepeatedTest(3)
    void everyFormIsReleasedOrWaitsWhenOthersComeInWhileItIsClosed() throws Exception {
        Trainer trainer = trial.trainer();
        Evaluation evaluation = trial.open(trial.edition(trainer, PHONES), Purpose.EVALUATION, Mode.ANONYMOUS);
        AtomicInteger thanked = new AtomicInteger();
        CountDownLatch some = new CountDownLatch(evaluation.threshold());
        List<Future<?>> phones = new ArrayList<>();
        for (int phone = 0; phone < PHONES; phone++) {
            List<String> opened = openedInTime(evaluation);
            phones.add(executor.submit(() -> opened.forEach(sid -> {
                responses.submit(trial.room(evaluation), Respondents.filledIn(sid, Map.of("score", 4)), false);
                thanked.incrementAndGet();
                some.countDown();
            })));
        }

        some.await();
        int before = thanked.get();
        evaluations.close(trainer.organisation(), evaluation.id());
        Released atOnce = evaluations.released(evaluation);
        for (Future<?> phone : phones) {
            phone.get();
        }

        assertThat(atOnce.releasedCount()).isGreaterThanOrEqualTo(before);
        Released after = evaluations.released(evaluation);
        assertThat(after.releasedCount()).isEqualTo(atOnce.releasedCount());
        assertThat(after.received()).isEqualTo(PHONES * FORMS_EACH).isEqualTo(thanked.get());
        assertThat(after.releasedCount() + after.waiting()).isEqualTo(thanked.get());
        assertThat(after.questions())
                .filteredOn(question -> question.item().key().equals("score"))
                .allSatisfy(question -> assertThat(question.answered()).isEqualTo(after.releasedCount()));
    }

    private List<String> openedInTime(Evaluation evaluation) {
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < FORMS_EACH; i++) {
            sids.add(forms.open(trial.room(evaluation)).text());
        }
        return sids;
    }
}
