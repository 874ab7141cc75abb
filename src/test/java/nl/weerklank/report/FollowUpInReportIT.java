package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

/** What people say weeks later stands beside what they said right afterwards, from the threshold on. */
@ContainerTest
class FollowUpInReportIT {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Themes themes;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Reports reports;

    @Test
    void aThemeIsToldAgainWeeksLater() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Edition edition = trainings.plan(trainer);
        long theme = themes.add(edition, "Saying no").id();
        themes.markAskedBack(edition, theme, true);
        answered(edition, Purpose.EVALUATION, theme, 4, 6);

        assertThat(told(edition).after()).as("nothing was asked yet").isNull();

        Evaluation followUp = answered(edition, Purpose.FOLLOW_UP, theme, 3, 5);

        assertThat(told(edition).shift().now()).isEqualTo(new Findings.Mean(4, false));
        assertThat(told(edition).after()).isEqualTo(new Findings.After(5, new Findings.Mean(3, false)));
        assertThat(followUp.closedAt()).isNotNull();
    }

    @Test
    void ofFourPeopleNothingIsTold() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Edition edition = trainings.plan(trainer);
        long theme = themes.add(edition, "Saying no").id();
        themes.markAskedBack(edition, theme, true);
        answered(edition, Purpose.EVALUATION, theme, 4, 6);
        answered(edition, Purpose.FOLLOW_UP, theme, 3, 4);

        assertThat(told(edition).after()).isNull();
    }

    private Findings.Theme told(Edition edition) {
        return reports.preview(reports.draft(edition, Locale.ENGLISH, Set.of())).findings().themes().stream()
                .filter(theme -> theme.name().equals("Saying no"))
                .findFirst()
                .orElseThrow();
    }

    private Evaluation answered(Edition edition, Purpose purpose, long theme, int now, int people) {
        Evaluation evaluation = evaluations.open(edition, new NewEvaluation(purpose, null, null, null));
        String link = evaluations.roomLink(evaluation);
        Map<String, Object> answers = Map.of("theme-" + theme, Map.of("then", 2, "now", now));
        IntStream.range(0, people).forEach(any -> respondents.answer(link, answers));
        return evaluations.close(edition.organisation(), evaluation.id());
    }
}
