package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.TeamMember;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question per trainer is asked of each of the team as it was when the evaluation was opened. */
@ContainerTest
class PerTrainerIT {

    @Inject
    private Trial trial;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Receipts receipts;

    private Organisation organisation;
    private Edition edition;

    @BeforeEach
    void aQuestionPerTrainer() {
        Trainer trainer = trial.trainer();
        organisation = trainer.organisation();
        edition = trial.edition(trainer, 5);
        questionnaires.change(
                organisation,
                questionnaires
                        .of(edition.program(), Purpose.EVALUATION)
                        .orElseThrow()
                        .id(),
                null,
                Phrase.of("How was it?"),
                null,
                List.of(NewQuestion.of("feedback_of", ScaleKind.of(Scale.QUALITY), "How was the feedback?")
                        .with(Trait.PER_TRAINER, Trait.REMARK)));
    }

    private void staff(NewTeamMember... team) {
        edition = editions.staff(organisation, edition.id(), List.of(team));
    }

    private static NewTeamMember member(String name, TeamMember.Role role) {
        return new NewTeamMember(name, role);
    }

    private Evaluation open() {
        return trial.open(edition, Purpose.EVALUATION, Mode.ANONYMOUS);
    }

    private List<String> keys(Evaluation evaluation) {
        return evaluation.items().stream().map(Item::key).toList();
    }

    @Test
    void asksOnceWhereNobodyIsNamed() {
        assertThat(keys(open())).isEqualTo(List.of("feedback_of"));
    }

    @Test
    void asksAboutEachAndKeepsTheAnswersApart() {
        staff(member("Els", null), member("Bo", TeamMember.Role.ACTOR), member(" ", null));
        Evaluation evaluation = open();
        assertThat(keys(evaluation)).isEqualTo(List.of("feedback_of.1", "feedback_of.2"));
        assertThat(evaluation.items().stream().map(Item::about).toList()).isEqualTo(List.of("Els", "Bo"));

        Responses.Taken taken = null;
        for (int i = 0; i < 5; i++) {
            taken = trial.send(trial.room(evaluation), Map.of("feedback_of.1", 5, "feedback_of.2", i < 3 ? 2 : 4));
        }

        assertThat(receipts.read(taken.receipt()).answers()).hasSize(2);
        evaluations.close(organisation, evaluation.id());
        Released released = evaluations.released(evaluations.find(organisation, evaluation.id()));
        assertThat(released.question("feedback_of.1")
                        .orElseThrow()
                        .releases()
                        .get(0)
                        .counts())
                .isEqualTo(Map.of(5, 5));
        assertThat(released.question("feedback_of.2")
                        .orElseThrow()
                        .releases()
                        .get(0)
                        .counts())
                .isEqualTo(Map.of(2, 3, 4, 2));
    }

    @Test
    void keepsAskingAboutTheTeamOfTheDayItWasOpened() {
        staff(member("Els", TeamMember.Role.TRAINER));
        Evaluation evaluation = open();
        staff(member("Bo", TeamMember.Role.TRAINER), member("Ad", TeamMember.Role.CO_TRAINER));

        Evaluation later = evaluations.find(organisation, evaluation.id());
        assertThat(later.subjects().stream().map(Subject::name).toList()).isEqualTo(List.of("Els"));
        assertThat(keys(later)).isEqualTo(List.of("feedback_of.1"));
    }

    @Test
    void refusesTheSameNameTwiceAndAnotherOrganisation() {
        Refusal twice = catchThrowableOfType(
                Refusal.class, () -> staff(member("Els", null), member("els", TeamMember.Role.ACTOR)));
        assertThat(twice.mistakes().get(0).field()).isEqualTo("trainers[1].name");
        Organisation outside = trial.trainer().organisation();
        assertThat(catchThrowableOfType(Refusal.class, () -> editions.staff(outside, edition.id(), List.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
