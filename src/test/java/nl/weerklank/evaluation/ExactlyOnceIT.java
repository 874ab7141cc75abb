package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class ExactlyOnceIT {

    private static final int COPIES = 8;

    @Inject
    private Trial trial;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Submissions submissions;

    @Inject
    private Receipts receipts;

    @Inject
    private Secret secret;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    @Resource
    private ManagedExecutorService executor;

    private Trainer trainer;
    private Edition edition;

    @BeforeEach
    void aGroup() {
        trainer = trial.trainer();
        edition = trial.edition(trainer, 3);
    }

    private Evaluation open(Mode mode) {
        return trial.open(edition, Purpose.EVALUATION, mode);
    }

    private int received(Evaluation evaluation) {
        return evaluations.released(evaluation).received();
    }

    /** Runs all at the same time; a refusal is a result like any other. */
    private List<Object> together(List<Callable<Object>> calls) throws Exception {
        List<Object> results = new ArrayList<>();
        for (Future<Object> future :
                executor.invokeAll(calls.stream().map(ExactlyOnceIT::told).toList())) {
            results.add(future.get());
        }
        return results;
    }

    private static Callable<Object> told(Callable<Object> call) {
        return () -> {
            try {
                return call.call();
            } catch (Refusal refusal) {
                return refusal.kind();
            }
        };
    }

    @Test
    void copiesSentAtTheSameTimeAreOneResponse() throws Exception {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Form form = trial.room(evaluation);
        Submission sent = Respondents.filledIn(forms.open(form).text(), Map.of("score", 4, "remark", "once"));

        List<Callable<Object>> copies = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            copies.add(() -> responses.submit(form, sent, false));
        }
        List<Object> taken = together(copies);

        assertThat(taken).allSatisfy(one -> assertThat(one).isInstanceOf(Responses.Taken.class));
        assertThat(taken.stream().map(one -> ((Responses.Taken) one).receipt()).distinct())
                .hasSize(1);
        assertThat(taken.stream().filter(one -> !((Responses.Taken) one).again()))
                .hasSize(1);
        assertThat(received(evaluation)).isEqualTo(1);
    }

    @Test
    void aPersonalLinkTakesOneOfTwoSubmissions() throws Exception {
        Evaluation evaluation = open(Mode.NAMED);
        Invitation invitation = invitations
                .inviteAll(trainer.organisation(), evaluation.id(), false)
                .get(0);
        Form form = trial.form(invitations.link(invitation));
        List<Callable<Object>> two = List.of(
                () -> trial.send(form, Map.of("remark", "mine")), () -> trial.send(form, Map.of("remark", "yours")));

        List<Object> results = together(two);

        assertThat(results).filteredOn(Responses.Taken.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Refusal.Kind.CONFLICT::equals).hasSize(1);
        assertThat(received(evaluation)).isEqualTo(1);
        assertThat(trial.form(invitations.link(invitation)).isUsed()).isTrue();
    }

    @Test
    void whatSharesATurnIsSortedOutOneByOne() {
        Evaluation evaluation = open(Mode.NAMED);
        List<Form> personal = invitations.inviteAll(trainer.organisation(), evaluation.id(), false).stream()
                .map(invitation -> trial.form(invitations.link(invitation)))
                .toList();
        Sending room = sending(trial.room(evaluation));
        List<Sending> turn = new ArrayList<>();
        personal.forEach(form -> turn.addAll(List.of(sending(form), sending(form))));
        turn.addAll(List.of(room, room, turn.get(0), turn.get(1)));

        List<Submissions.Outcome> outcomes = submissions.store(turn);
        List<Submissions.Outcome> again = submissions.store(turn);

        assertThat(outcomes.stream().map(ExactlyOnceIT::told))
                .containsExactly(
                        "stored",
                        "CONFLICT",
                        "stored",
                        "CONFLICT",
                        "stored",
                        "CONFLICT",
                        "stored",
                        "taken before",
                        "taken before",
                        "CONFLICT");
        assertThat(again.stream().map(ExactlyOnceIT::told))
                .containsExactly(
                        "taken before",
                        "CONFLICT",
                        "taken before",
                        "CONFLICT",
                        "taken before",
                        "CONFLICT",
                        "taken before",
                        "taken before",
                        "taken before",
                        "CONFLICT");
        assertThat(received(evaluation)).isEqualTo(personal.size() + 1);
    }

    private Sending sending(Form form) {
        Sid sid = forms.open(form);
        Checked checked = Checked.of(form.items(), Respondents.filledIn(sid.text(), Map.of("score", 3)), null);
        return Sending.of(secret, form, sid, ReceiptCode.of(secret, sid), checked, false);
    }

    private static String told(Submissions.Outcome outcome) {
        if (outcome.refusal() != null) {
            return outcome.refusal().kind().name();
        }
        return outcome.again() ? "taken before" : "stored";
    }

    @Test
    void whatIsErasedTwiceAtOnceIsErasedOnce() throws Exception {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Form form = trial.room(evaluation);
        for (int i = 0; i < COPIES; i++) {
            ReceiptCode code =
                    trial.send(form, Map.of("score", 3, "remark", "twice")).receipt();
            Callable<Object> erasing = () -> {
                receipts.erase(code);
                return "erased";
            };
            assertThat(together(List.of(erasing, erasing))).containsExactlyInAnyOrder("erased", Refusal.Kind.NOT_FOUND);
        }
        assertThat(received(evaluation)).isZero();
    }

    @Test
    void everyoneWhoSendsAtOnceIsCounted() throws Exception {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Form form = trial.room(evaluation);
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            all.add(() -> trial.send(form, Map.of("score", 3)));
        }

        assertThat(together(all)).allSatisfy(one -> assertThat(one).isInstanceOf(Responses.Taken.class));
        assertThat(received(evaluation)).isEqualTo(COPIES);
    }

    @Test
    void aMistakeStoresNothingAndUsesUpNoLink() {
        Evaluation evaluation = open(Mode.NAMED);
        Invitation invitation = invitations
                .inviteAll(trainer.organisation(), evaluation.id(), false)
                .get(0);
        Form form = trial.form(invitations.link(invitation));

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> trial.send(form, Map.of("score", 9, "remark", "kept on the phone")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(received(evaluation)).isZero();
        assertThat(trial.form(invitations.link(invitation)).isUsed()).isFalse();
    }

    @Test
    void aSubmissionThatWasErasedDoesNotComeBack() {
        Evaluation evaluation = open(Mode.NAMED);
        Form form = trial.room(evaluation);
        Submission sent = Respondents.filledIn(forms.open(form).text(), Map.of("score", 4, "remark", "gone"));
        ReceiptCode code = responses.submit(form, sent, false).receipt();

        receipts.erase(code);
        Responses.Taken again = responses.submit(form, sent, false);

        assertThat(again.again()).isTrue();
        assertThat(received(evaluation)).isZero();
        assertThat(catchThrowableOfType(Refusal.class, () -> receipts.read(code))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aTrainersTestCountsNowhereAndUsesUpNoLink() {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Invitation invitation = invitations
                .inviteAll(trainer.organisation(), evaluation.id(), false)
                .get(0);
        Form form = trial.form(invitations.link(invitation));

        Submission sent = Respondents.filledIn(forms.open(form).text(), Map.of("score", 1, "remark", "testing"));
        Responses.Taken taken = responses.submit(form, sent, true);

        Released released = evaluations.released(evaluation);
        assertThat(released.received()).isZero();
        assertThat(released.tests()).isEqualTo(1);
        assertThat(trial.form(invitations.link(invitation)).isUsed()).isFalse();
        assertThat(receipts.read(taken.receipt()).answers()).isEmpty();
    }

    @Test
    void aFormOpenedInTimeIsTakenForThreeDays() throws Exception {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Instant now = Instant.now();
        closed(evaluation, now.minus(Duration.ofHours(71)));
        Form form = trial.room(evaluation);

        assertThat(sendOpenedAt(form, now.minus(Duration.ofHours(72)))).isInstanceOf(Responses.Taken.class);
        assertThat(sendOpenedAt(form, now.minus(Duration.ofHours(70)))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(received(evaluation)).isEqualTo(1);
        closed(evaluation, now.minus(Duration.ofHours(73)));
        assertThat(sendOpenedAt(trial.room(evaluation), now.minus(Duration.ofHours(74))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private Object sendOpenedAt(Form form, Instant opened) throws Exception {
        String sid = Sid.issue(secret, form.token(), opened, 1).text();
        return told(() -> responses.submit(form, Respondents.filledIn(sid, Map.of("score", 3)), false))
                .call();
    }

    private void closed(Evaluation evaluation, Instant moment) {
        transactions.run(
                () -> entities.createQuery("update Evaluation v set v.window.closedAt = :moment where v.id = :id")
                        .setParameter("moment", moment)
                        .setParameter("id", evaluation.id())
                        .executeUpdate());
    }

    @Test
    void aFormThatIsNotOpenYetTellsWhenItWillBe() {
        Instant opening = Instant.parse("2090-11-17T08:00:00Z");
        Evaluation planned =
                evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, Mode.ANONYMOUS, opening, null));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> forms.refuseUnlessFree(trial.room(planned), false));

        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("This form is not open yet. You can fill it in from 17 November 2090, 9:00.");
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        Evaluation evaluation = open(Mode.ANONYMOUS);
        Invitation invitation = invitations
                .inviteAll(trainer.organisation(), evaluation.id(), false)
                .get(0);
        String link = invitations.link(invitation);
        String room = evaluations.roomLink(evaluation);

        invitations.revoke(trainer.organisation(), evaluation.id(), invitation.id());
        Evaluation renewed = evaluations.renewRoom(trainer.organisation(), evaluation.id());

        assertThat(catchThrowableOfType(Refusal.class, () -> trial.form(link)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(catchThrowableOfType(Refusal.class, () -> trial.form(room)).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(trial.room(renewed).evaluation()).isEqualTo(evaluation);
    }
}
