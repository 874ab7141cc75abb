package nl.weerklank.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class SamplesIT {

    @Inject
    private People people;

    @Inject
    private Samples samples;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SessionPlans plans;

    private Organisation organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = people.founder(Locale.ENGLISH).organisation();
    }

    @Test
    void everyCourseBecomesAProgramWithAllOfIt() {
        assertThat(samples.all()).hasSize(6);
        for (Sample sample : samples.all()) {
            long id = samples.adopt(organisation, sample.slug(), null).id();
            Program program = programs.find(organisation, id);
            assertThat(program.title()).isEqualTo(sample.title());
            assertThat(program.sampleSlug()).isEqualTo(sample.slug());
            assertThat(program.summary()).isEqualTo(sample.summary());
            assertThat(program.goals()).isEqualTo(sample.goals());
            assertThat(program.cardSteps()).hasSameSizeAs(sample.cardSteps());
            assertThat(program.managerTips()).isEqualTo(sample.managerTips());
            assertThat(program.practiceCases()).hasSameSizeAs(sample.cases());
            assertThat(questionnaires.of(program))
                    .extracting(Questionnaire::purpose)
                    .containsExactlyElementsOf(Purpose.ofCourse());
            assertThat(plans.templates(program))
                    .extracting(SessionPlan::name)
                    .isEqualTo(sample.plans().stream().map(SamplePlan::name).toList());
        }
    }

    @Test
    void theChosenWordStandsInEveryText() {
        Program program = samples.adopt(organisation, "van-klacht-naar-kans", CustomerWord.INWONER);
        assertThat(program.goals().get(0)).contains("teleurgestelde inwoner");
        Questionnaire intake = questionnaires.of(program, Purpose.INTAKE).orElseThrow();
        assertThat(intake.question("example").orElseThrow().hint().own()).contains("Wat zei de inwoner");
        List<Block> blocks = plans.templates(program).get(0).blocks();
        assertThat(blocks)
                .extracting(Block::trainerNotes)
                .anySatisfy(notes -> assertThat(notes).contains("Wat zegt de inwoner letterlijk?"));
        assertThat(blocks)
                .extracting(Block::trainerNotes)
                .noneSatisfy(notes -> assertThat(notes).contains("{"));
    }

    @Test
    void anUnknownCourseAndAWordOfAnotherLanguageAreRefused() {
        assertThatThrownBy(() -> samples.adopt(organisation, "no-such-course", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> samples.adopt(organisation, "saying-no", CustomerWord.KLANT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        assertThat(programs.of(organisation)).isEmpty();
    }

    @Test
    void aProgramFromNothingGetsTheUsualQuestionnairesInItsLanguage() {
        for (String language : List.of("nl", "en")) {
            Program program = programs.make(organisation, "Mijn eigen training", language, List.of());
            assertThat(questionnaires.of(program))
                    .extracting(Questionnaire::purpose)
                    .containsExactlyElementsOf(Purpose.ofCourse());
            Questionnaire evaluation =
                    questionnaires.of(program, Purpose.EVALUATION).orElseThrow();
            assertThat(evaluation.questions())
                    .extracting(Question::key)
                    .containsExactly("knowledge", "presentation", "feedback", "remark", "one_liner", "suggestion");
            assertThat(evaluation.title().own())
                    .isEqualTo(language.equals("nl") ? "Hoe was het?" : "How was it for you?");
        }
    }
}
