package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

/** What earlier groups of the same program gave, beside a score: from five groups on, and never a group's own. */
@ContainerTest
class UsualInReportIT {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Reports reports;

    @Test
    void fiveEarlierGroupsOfTheProgramAreABand() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Program program = trainings.program(trainer);
        Edition fifth = null;
        for (int group = 0; group < 5; group++) {
            fifth = evaluated(trainer, program, 3 + group % 3, 5);
        }
        evaluated(trainer, program, 1, 4);
        evaluated(trainer, trainings.program(trainer), 1, 6);
        Edition sixth = evaluated(trainer, program, 2, 5);
        evaluated(trainer, program, 1, 5);

        assertThat(usual(fifth)).as("only four came before it").isNull();
        assertThat(usual(sixth)).isEqualTo(new Findings.Usual(3, 4, 5, 1));
    }

    @Test
    void aGroupCountsWithTheMeanThatItsOwnReportShows() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Program program = trainings.program(trainer);
        for (int group = 0; group < 5; group++) evaluated(trainer, program, List.of(4, 5, 5, 5, 5));

        assertThat(usual(evaluated(trainer, program, 2, 5)))
                .as("4.8 would tell that one of each said 4")
                .isEqualTo(new Findings.Usual(5, 5, 5, 1));
    }

    private Findings.Usual usual(Edition edition) {
        OutcomeReport report = reports.draft(edition, Locale.ENGLISH, Set.of());
        return reports.preview(report).findings().scores().stream()
                .filter(score -> score.key().equals("knowledge"))
                .findFirst()
                .orElseThrow()
                .usual();
    }

    private Edition evaluated(Trainer trainer, Program program, int mark, int people) {
        return evaluated(trainer, program, Collections.nCopies(people, mark));
    }

    private Edition evaluated(Trainer trainer, Program program, List<Integer> marks) {
        Edition edition = trainings.plan(trainer, program);
        Evaluation evaluation = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
        String link = evaluations.roomLink(evaluation);
        marks.forEach(mark -> respondents.answer(link, Map.of("knowledge", mark)));
        evaluations.close(trainer.organisation(), evaluation.id());
        return edition;
    }
}
