package nl.weerklank.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.report.NewShareLink;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ReportChange;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLinks;

/** Brings a demo training a stage further, each by the use case that a trainer's page uses too. */
@ApplicationScoped
class DemoStages {

    @Inject
    private Evaluations evaluations;

    @Inject
    private DemoAnswers answers;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Themes themes;

    @Inject
    private SessionPlans plans;

    @Inject
    private Reports reports;

    @Inject
    private ShareLinks links;

    @Inject
    private Clock clock;

    /** Opens a form some days ago (or from now on, for 0), until some days from now. */
    Evaluation open(Edition edition, Purpose purpose, int daysAgo, int daysLeft) {
        Instant now = clock.instant();
        return evaluations.open(
                edition,
                new NewEvaluation(
                        purpose, null, now.minus(Duration.ofDays(daysAgo)), now.plus(Duration.ofDays(daysLeft))));
    }

    void close(Evaluation evaluation) {
        evaluations.close(evaluation.organisation(), evaluation.id());
    }

    /** The intake answered and closed, its answers grouped, and the plan's blocks marked with what they treat. */
    void intakeAndThemes(Edition edition, int daysAgo, List<DemoTheme> grouped) {
        Evaluation intake = open(edition, Purpose.INTAKE, daysAgo, 1);
        Map<String, String> said = new HashMap<>();
        grouped.forEach(theme -> said.putAll(theme.said()));
        answers.intake(intake, said);
        close(intake);
        Map<Long, DemoTheme> made = new HashMap<>();
        grouped.forEach(theme -> made.put(add(edition, theme).id(), theme));
        treat(edition, made);
    }

    private Theme add(Edition edition, DemoTheme theme) {
        Set<Long> held = difficulties.of(edition).stream()
                .filter(difficulty -> theme.said().containsValue(difficulty.wording()))
                .map(Difficulty::id)
                .collect(Collectors.toSet());
        return themes.add(
                edition, new ThemeChange(theme.name(), held, theme.decision(), theme.reason(), theme.isAskedBack()));
    }

    private void treat(Edition edition, Map<Long, DemoTheme> made) {
        SessionPlan plan = plans.of(edition);
        plans.change(edition, plan.version(), now -> now.blocks().forEach(block -> treat(block, made)));
    }

    /** A report that says so much about the goal, published and shared for three months. */
    void report(Edition edition, String goalAnswer) {
        OutcomeReport report = reports.draft(edition, edition.locale(), Set.of());
        ReportChange change = ReportChange.answer(goalAnswer);
        reports.change(edition.organisation(), report.id(), change);
        reports.publish(edition.organisation(), report.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), edition.timeZone());
        links.make(report, NewShareLink.until(today.plusMonths(3)));
    }

    private static void treat(Block block, Map<Long, DemoTheme> made) {
        Set<Long> treated = new HashSet<>(block.themes());
        made.forEach((id, theme) -> {
            if (theme.blocks().contains(block.title())) {
                treated.add(id);
            }
        });
        block.become(block.draft().treating(List.copyOf(treated)));
    }
}
