package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

/** Groups of one engagement that are too small by themselves are reported together, and say so. */
@ContainerTest
class TogetherInReportIT {

    private static final LocalDate LATER = Trainings.MONDAY.plusDays(7);

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Reports reports;

    @Test
    void theReportIsOfBothGroupsAndNeverOfOne() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Program program = trainings.program(trainer);
        Edition desk = group(trainer, program, null, "Desk", Trainings.MONDAY);
        Edition telephone = group(trainer, program, desk.engagement().id(), "Telephone", LATER);
        Evaluation both =
                evaluations.open(List.of(desk, telephone), new NewEvaluation(Purpose.EVALUATION, null, null, null));
        String link = evaluations.roomLink(both);
        IntStream.range(0, 6).forEach(person -> respondents.answer(link, Map.of("knowledge", 3 + person % 3)));
        evaluations.close(trainer.organisation(), both.id());

        Findings ofDesk = findings(desk);
        Findings ofTelephone = findings(telephone);

        assertThat(List.of(ofDesk, ofTelephone)).allSatisfy(found -> {
            assertThat(found.group()).isEqualTo("Desk and Telephone");
            assertThat(found.days()).containsExactly(Trainings.MONDAY, LATER);
            assertThat(found.turnout().groups()).isEqualTo(2);
            assertThat(found.turnout().counted()).isEqualTo(6);
        });
        assertThat(ofDesk.scores())
                .as("one group's report subtracted from the other's leaves nothing")
                .isEqualTo(ofTelephone.scores())
                .anySatisfy(score -> assertThat(score.n()).isEqualTo(6));
    }

    private Findings findings(Edition edition) {
        return reports.preview(reports.draft(edition, Locale.ENGLISH, Set.of())).findings();
    }

    private Edition group(Trainer trainer, Program program, Long engagement, String name, LocalDate day) {
        return editions.plan(
                trainer,
                program.id(),
                new NewEdition("Client", null, engagement, null, null, name, null, null, List.of(Trainings.day(day))));
    }
}
