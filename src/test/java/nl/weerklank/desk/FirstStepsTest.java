package nl.weerklank.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerklank.desk.FirstSteps.Line;
import nl.weerklank.desk.FirstSteps.Step;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.api.Test;

class FirstStepsTest {

    @Test
    void aNewOrganisationBeginsWithACourse() {
        FirstSteps steps = FirstSteps.of(false, List.of());
        assertThat(steps.current()).isEqualTo(Step.COURSE);
        assertThat(steps.lines()).extracting(Line::done).containsOnly(false);
        assertThat(steps.lines())
                .filteredOn(line -> line.address() != null)
                .as("nothing else can be done yet")
                .extracting(Line::step)
                .containsExactly(Step.COURSE);
    }

    @Test
    void withACourseATrainingCanBeMade() {
        FirstSteps steps = FirstSteps.of(true, List.of());
        assertThat(steps.current()).isEqualTo(Step.TRAINING);
        assertThat(steps.lines().get(1).address()).isEqualTo("/program/new-edition");
    }

    @Test
    void aStepLeadsToTheFirstTrainingThatHasNotDoneIt() {
        EditionFacts asked = new Training().open(Purpose.INTAKE, 2).facts();
        FirstSteps steps = FirstSteps.of(true, List.of(asked));
        assertThat(steps.current()).isEqualTo(Step.THEMES);
        assertThat(steps.lines().get(3).address()).isEqualTo("/desk/edition?id=7");
    }

    @Test
    void stepsOfSeveralTrainingsCountTogether() {
        EditionFacts planned = new Training()
                .open(Purpose.INTAKE, 2)
                .themes(2, 0, 0)
                .plan(7, true)
                .facts();
        EditionFacts reported = new Training()
                .closed(Purpose.EVALUATION, 9, 9)
                .report(LocalDate.of(2026, 11, 25), false)
                .facts();
        FirstSteps steps = FirstSteps.of(true, List.of(planned, reported));
        assertThat(steps.current()).isNull();
        assertThat(steps.lines()).extracting(Line::done).containsOnly(true);
    }
}
