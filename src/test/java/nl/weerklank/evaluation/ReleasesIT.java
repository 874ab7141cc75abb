package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are shown of an evaluation only changes in steps of at least the threshold, whatever people do. */
@ContainerTest
class ReleasesIT {

    private static final int THRESHOLD = 5;

    @Inject
    private Trial trial;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Renewals renewals;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Responses responses;

    @Inject
    private Receipts receipts;

    @Inject
    private Secret secret;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private Trainer trainer;
    private Evaluation evaluation;

    @BeforeEach
    void anEvaluation() {
        trainer = trial.trainer();
        evaluation = trial.open(trial.edition(trainer, 3), Purpose.EVALUATION, Mode.ANONYMOUS);
    }

    private ReceiptCode send(Map<String, Object> answers) {
        return trial.send(trial.room(evaluation), answers).receipt();
    }

    private void close() {
        evaluation = evaluations.close(trainer.organisation(), evaluation.id());
    }

    private int answered(String key) {
        return evaluations
                .released(evaluation)
                .question(key)
                .map(Released.ReleasedQuestion::answered)
                .orElse(0);
    }

    @Test
    void nothingIsShownBeforeClosing() {
        for (int i = 0; i < 9; i++) {
            send(Map.of("score", 4, "remark", "text"));
        }

        Released released = evaluations.released(evaluation);

        assertThat(released.received()).isEqualTo(9);
        assertThat(released.releasedCount()).isZero();
        assertThat(released.questions()).isEmpty();
    }

    @Test
    void fourFormsStayClosedAndFiveOpen() {
        for (int i = 0; i < 4; i++) {
            send(Map.of("score", 4, "remark", "text"));
        }
        close();
        assertThat(evaluations.released(evaluation).questions()).isEmpty();
        assertThat(evaluations.released(evaluation).waiting()).isEqualTo(4);

        Evaluation other = trial.open(evaluation.editions().get(0), Purpose.EVALUATION, Mode.ANONYMOUS);
        evaluation = other;
        for (int i = 0; i < 5; i++) {
            send(i < 4 ? Map.of("score", 4) : Map.of("remark", "alone"));
        }
        close();
        assertThat(answered("score")).isZero();
        assertThat(answered("remark")).isEqualTo(1);
    }

    @Test
    void anErasedFormTakesItsWordsButNotTheFigure() {
        List<ReceiptCode> codes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            codes.add(send(Map.of("score", 4, "remark", "text " + i)));
        }
        close();

        receipts.erase(codes.get(0));

        assertThat(answered("score")).isEqualTo(6);
        assertThat(evaluations
                        .released(evaluation)
                        .question("remark")
                        .orElseThrow()
                        .texts())
                .extracting(Released.ReleasedText::wording)
                .hasSize(5)
                .doesNotContain("text 0");
    }

    @Test
    void randomHistoriesNeverShowASmallStepOfAnAnonymousEvaluation() {
        randomHistoriesNeverShowASmallStep(Mode.ANONYMOUS);
    }

    @Test
    void randomHistoriesNeverShowASmallStepOfANamedOne() {
        randomHistoriesNeverShowASmallStep(Mode.NAMED);
    }

    private void randomHistoriesNeverShowASmallStep(Mode mode) {
        for (int seed = 1; seed <= 6; seed++) {
            Random chance = new Random(seed);
            revise(chance);
            evaluation = trial.open(evaluation.editions().get(0), Purpose.EVALUATION, mode);
            List<Map<String, Integer>> seen = new ArrayList<>(List.of(shown()));
            List<ReceiptCode> present = new ArrayList<>();
            answerAndErase(chance, present, seen);
            close();
            seen.add(shown());
            moveClosingBack();
            answerLateAndErase(chance, present, seen);
            over();
            evaluations.releaseLate();
            seen.add(shown());
            assertThat(steps(seen)).as("seed " + seed).allMatch(step -> step == 0 || step >= THRESHOLD);
        }
    }

    @Test
    void whatFollowsAnAnswerIsCountedWithItOrNotAtAll() {
        ask(List.of(
                NewQuestion.of("score", ScaleKind.of(Scale.QUALITY), "How?"),
                NewQuestion.of("next", ScaleKind.of(Scale.QUALITY), "How bad?")
                        .onlyIf(new Condition("score", Set.of(1))),
                NewQuestion.of("steady", new GradeKind(List.of()), "Which?")));
        evaluation = trial.open(evaluation.editions().get(0), Purpose.EVALUATION, Mode.ANONYMOUS);
        for (int i = 0; i < 4; i++) {
            send(Map.of("score", 1, "next", 2));
            send(Map.of("score", 4));
        }
        close();
        moveClosingBack();
        evaluation = evaluations.find(trainer.organisation(), evaluation.id());
        sendLate(Map.of("score", 1, "next", 2));
        for (int i = 0; i < 3; i++) sendLate(Map.of("score", 4));
        sendLate(Map.of("steady", 8));
        over();
        evaluations.releaseLate();
        evaluation = evaluations.find(trainer.organisation(), evaluation.id());

        assertThat(evaluations.released(evaluation).releasedCount()).isEqualTo(13);
        assertThat(answered("score")).as("four more wait").isEqualTo(8);
        assertThat(answered("next"))
                .as("five would tell that one of those who wait said 1")
                .isZero();
    }

    private void answerAndErase(Random chance, List<ReceiptCode> present, List<Map<String, Integer>> seen) {
        int number = chance.nextInt(14);
        for (int i = 0; i < number; i++) {
            if (chance.nextInt(5) == 0) {
                revise(chance);
                renewals.renew(trainer.organisation(), evaluation.id());
            }
            present.add(send(answers(chance)));
            eraseAtTimes(chance, present);
            seen.add(shown());
        }
    }

    /** Asks the score on one of two scales, and besides it a grade that stays as it is. */
    private void revise(Random chance) {
        Scale scale = chance.nextBoolean() ? Scale.QUALITY : Scale.ABILITY;
        ask(List.of(
                NewQuestion.of("score", ScaleKind.of(scale), "How? " + chance.nextInt()),
                NewQuestion.of("steady", new GradeKind(List.of()), "Which? " + chance.nextInt()),
                NewQuestion.of("remark", new LongTextKind(), "Why?").with(Trait.QUOTABLE)));
    }

    private void ask(List<NewQuestion> questions) {
        Questionnaire now = questionnaires
                .of(evaluation.editions().get(0).program(), Purpose.EVALUATION)
                .orElseThrow();
        questionnaires.change(trainer.organisation(), now.id(), null, now.title(), null, questions);
    }

    private void answerLateAndErase(Random chance, List<ReceiptCode> present, List<Map<String, Integer>> seen) {
        int number = chance.nextInt(14);
        for (int i = 0; i < number; i++) {
            present.add(sendLate(answers(chance)));
            eraseAtTimes(chance, present);
            seen.add(shown());
        }
    }

    private ReceiptCode sendLate(Map<String, Object> answers) {
        Form form = trial.room(evaluation);
        String sid = Sid.issue(
                        secret,
                        form.token(),
                        Instant.now().minus(Duration.ofHours(80)),
                        form.questionnaire().revision())
                .text();
        return responses.submit(form, Respondents.filledIn(sid, answers), false).receipt();
    }

    private void eraseAtTimes(Random chance, List<ReceiptCode> present) {
        if (chance.nextInt(4) == 0) {
            receipts.erase(present.remove(chance.nextInt(present.size())));
        }
    }

    private static Map<String, Object> answers(Random chance) {
        Map<String, Object> answers = new HashMap<>();
        if (chance.nextInt(3) > 0) {
            answers.put("score", 1 + chance.nextInt(5));
        }
        if (chance.nextInt(3) > 0) {
            answers.put("steady", chance.nextInt(11));
        }
        if (chance.nextBoolean()) {
            answers.put("remark", "text " + chance.nextInt());
        }
        return answers;
    }

    /** The figures that are shown: how many forms, and how many answers to each question, those apart each by itself. */
    private Map<String, Integer> shown() {
        Map<String, Integer> shown = new HashMap<>();
        evaluation = evaluations.find(trainer.organisation(), evaluation.id());
        Released released = evaluations.releasedTogether(evaluation);
        shown.put("forms", released.releasedCount());
        released.questions().stream()
                .filter(question -> !question.item().asksWords())
                .forEach(question -> shown.put(question.item().field(), question.answered()));
        return shown;
    }

    private static List<Integer> steps(List<Map<String, Integer>> seen) {
        List<Integer> steps = new ArrayList<>();
        for (Map<String, Integer> one : seen) {
            for (Map<String, Integer> other : seen) {
                one.forEach((figure, amount) -> steps.add(Math.abs(amount - other.getOrDefault(figure, 0))));
            }
        }
        return steps;
    }

    private void moveClosingBack() {
        closedAt(Instant.now().minus(Duration.ofHours(71)));
    }

    private void over() {
        closedAt(Instant.now().minus(Duration.ofHours(73)));
    }

    private void closedAt(Instant moment) {
        transactions.run(() -> entities.createQuery(
                        "update Evaluation v set v.window.closedAt = :moment, v.version = v.version + 1 where v.id = :id")
                .setParameter("moment", moment)
                .setParameter("id", evaluation.id())
                .executeUpdate());
    }
}
