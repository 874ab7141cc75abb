package nl.weerklank.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Materials;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCoursesTest {

    static Stream<Reading<Sample>> courses() {
        return SampleFiles.all().entrySet().stream()
                .map(file -> Reading.course(SampleFiles.FOLDER, file.getKey(), file.getValue()));
    }

    @Test
    void areFourDutchAndTwoEnglish() {
        List<String> languages =
                courses().map(course -> course.content().locale().getLanguage()).toList();
        assertThat(languages).containsExactlyInAnyOrder("nl", "nl", "nl", "nl", "en", "en");
    }

    @ParameterizedTest
    @MethodSource("courses")
    void haveNoMistakes(Reading<Sample> course) {
        assertThat(course.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void fillEveryWordForTheCustomer(Reading<Sample> course) {
        for (CustomerWord word : CustomerWord.in(course.content().locale())) {
            assertThat(everythingIn(course.content().in(word)))
                    .doesNotContain("{", "}")
                    .contains(word.one());
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void tellHowManyToBringForAGroup(Reading<Sample> course) {
        for (SamplePlan plan : course.content().plans()) {
            List<DayDraft> days = plan.days().stream().map(SampleDay::draft).toList();

            assertThat(Materials.of(days, 8, 3))
                    .filteredOn(thing -> thing.number() != null)
                    .hasSizeGreaterThan(1)
                    .extracting(Materials.Needed::number)
                    .contains(8);
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void askQuestionsThatAQuestionnaireTakes(Reading<Sample> course) {
        assertThat(course.content().questionnaires())
                .extracting(SampleQuestionnaire::purpose)
                .containsExactlyElementsOf(Purpose.ofCourse());
        for (SampleQuestionnaire asked : course.content().questionnaires()) {
            Questionnaire taken =
                    new Questionnaire(null, asked.purpose(), asked.title(), asked.intro(), asked.questions());
            assertThat(taken.questions()).hasSameSizeAs(asked.questions());
        }
    }

    /** Practice cases and steps are written out, as they are no records. */
    private static String everythingIn(Sample sample) {
        StringBuilder all = new StringBuilder(sample.toString());
        sample.cardSteps().forEach(step -> all.append(step.title()).append(step.wording()));
        sample.cases()
                .forEach(practice -> all.append(practice.title())
                        .append(practice.situation())
                        .append(practice.brief()));
        return all.toString();
    }
}
