package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.testing.container.ContainerTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation reaches its own evaluations only, and words only where they belong. */
@ContainerTest
class BordersIT {

    @Inject
    private Trial trial;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private ContactRequests contacts;

    @Inject
    private Responses responses;

    @Inject
    private Forms forms;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Themes themes;

    @Inject
    private Receipts receipts;

    @Inject
    private Questionnaires questionnaires;

    private Trainer owner;
    private Organisation outside;
    private Edition edition;

    @BeforeEach
    void twoOrganisations() {
        owner = trial.trainer();
        outside = trial.trainer().organisation();
        edition = trial.edition(owner, 2);
    }

    private static void assertUnknown(ThrowingCallable call) {
        assertThat(catchThrowableOfType(Refusal.class, call).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anOutsiderFindsNoEvaluationAndChangesNothing() {
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);
        Invitation invitation = invitations
                .inviteAll(owner.organisation(), evaluation.id(), false)
                .get(0);
        long key = evaluation.id();

        assertUnknown(() -> evaluations.find(outside, key));
        assertUnknown(() -> evaluations.close(outside, key));
        assertUnknown(() -> evaluations.renewRoom(outside, key));
        assertUnknown(() -> invitations.inviteAll(outside, key, false));
        assertUnknown(() -> invitations.invite(outside, key, List.of(1L), false));
        assertUnknown(() -> invitations.revoke(outside, key, invitation.id()));
        assertUnknown(() -> editions.find(outside, edition.id()));
        assertThat(evaluations.find(owner.organisation(), key).closedAt()).isNull();
        assertThat(invitations.of(evaluation)).hasSize(2);
    }

    @Test
    void anOutsiderHandlesNoRequestForContact() {
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);
        Form form = trial.room(evaluation);
        Submission.Contact asked = new Submission.Contact("Noor", "0612345678", null);
        responses.submit(
                form, new Submission(forms.open(form).text(), null, Map.of(), Map.of(), Map.of(), null, asked), false);
        ContactRequest request = contacts.of(evaluation).get(0);

        assertUnknown(() -> contacts.handle(outside, evaluation.id(), request.id()));
        contacts.handle(owner.organisation(), evaluation.id(), request.id());

        assertThat(contacts.of(evaluation).get(0).isHandled()).isTrue();
    }

    @Test
    void onlyWhoTakesPartIsInvited() {
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);
        Edition other = trial.edition(owner, 1);
        long stranger = editions.enrolments(other).get(0).id();

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> invitations.invite(owner.organisation(), evaluation.id(), List.of(stranger), false));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(invitations.of(evaluation)).isEmpty();
    }

    @Test
    void ownWordsAreReadBackOnOnesOwnLinkOnly() {
        Evaluation intake = trial.open(edition, Purpose.INTAKE, null);
        List<Invitation> invited = invitations.inviteAll(owner.organisation(), intake.id(), false);
        trial.send(trial.form(invitations.link(invited.get(0))), Map.of("difficult", "Staying calm"));
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);
        List<Invitation> again = invitations.inviteAll(owner.organisation(), evaluation.id(), false);

        assertThat(trial.form(invitations.link(again.get(0)))
                        .ownSentence()
                        .orElseThrow()
                        .wording())
                .isEqualTo("Staying calm");
        assertThat(trial.form(invitations.link(again.get(1))).ownSentence()).isEmpty();
        assertThat(trial.room(evaluation).ownSentence()).isEmpty();
    }

    @Test
    void aRemarkBesideTheAnswerIsNoDifficultyAndIsNotReadBack() {
        Questionnaire asked =
                questionnaires.of(edition.program(), Purpose.INTAKE).orElseThrow();
        NewQuestion difficult =
                NewQuestion.of("difficult", new LongTextKind(), "What?").with(Trait.REMARK, Trait.MAY_NOT_APPLY);
        questionnaires.change(owner.organisation(), asked.id(), null, asked.title(), asked.intro(), List.of(difficult));
        Evaluation intake = trial.open(edition, Purpose.INTAKE, null);
        List<Invitation> invited = invitations.inviteAll(owner.organisation(), intake.id(), false);
        remark(invited.get(0), "Staying calm");
        remark(invited.get(1), "n/a");
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);
        List<Invitation> again = invitations.inviteAll(owner.organisation(), evaluation.id(), false);

        assertThat(difficulties.of(edition)).extracting(Difficulty::wording).containsExactly("Staying calm");
        assertThat(again.stream()
                        .flatMap(one -> trial.form(invitations.link(one)).ownSentence().stream())
                        .map(OwnWords.OwnSentence::wording))
                .containsExactly("Staying calm");
    }

    private void remark(Invitation writer, String answer) {
        Form form = trial.form(invitations.link(writer));
        Submission sent = new Submission(
                forms.open(form).text(),
                null,
                Map.of("difficult", answer),
                Map.of("difficult", "A remark"),
                Map.of(),
                null,
                null);
        responses.submit(form, sent, false);
    }

    @Test
    void difficultiesOfAnotherGroupCannotBeTakenIntoATheme() {
        Evaluation intake = trial.open(edition, Purpose.INTAKE, null);
        trial.send(trial.room(intake), Map.of("difficult", "Saying no"));
        long difficulty = difficulties.of(edition).get(0).id();
        Edition other = trial.edition(owner, 1);
        long theme = themes.add(other, "Limits").id();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> themes.assign(other, theme, List.of(difficulty)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertUnknown(() -> themes.find(edition, theme));
    }

    @Test
    void anErasedAnswerLeavesItsTheme() {
        Evaluation intake = trial.open(edition, Purpose.INTAKE, null);
        ReceiptCode code =
                trial.send(trial.room(intake), Map.of("difficult", "Saying no")).receipt();
        long difficulty = difficulties.of(edition).get(0).id();
        long theme = themes.add(edition, "Limits").id();
        themes.assign(edition, theme, List.of(difficulty));

        receipts.erase(code);

        assertThat(themes.find(edition, theme).difficulties()).isEmpty();
        assertThat(difficulties.of(edition)).isEmpty();
    }

    @Test
    void theEvaluationAsksTheMarkedThemesUnderTheNameOfThatMoment() {
        long theme = themes.add(edition, new ThemeChange("Limits", null, null, null, true))
                .id();
        themes.add(edition, "Not marked");
        Evaluation evaluation = trial.open(edition, Purpose.EVALUATION, null);

        themes.rename(edition, theme, "Setting limits");

        assertThat(evaluations.find(owner.organisation(), evaluation.id()).themes())
                .extracting(AskedTheme::name)
                .containsExactly("Limits");
    }
}
