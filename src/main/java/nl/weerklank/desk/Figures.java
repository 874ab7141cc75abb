package nl.weerklank.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.desk.EditionFacts.Planned;
import nl.weerklank.desk.EditionFacts.Reported;
import nl.weerklank.desk.EditionFacts.Themed;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Turnout;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.PlanProgress;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.report.ReportProgress;

/** What every feature knows of a number of editions, by the edition's key; questionnaires by the program's. */
record Figures(
        Instant now,
        Map<Long, Integer> participants,
        Map<Long, Set<Purpose>> questionnaires,
        Map<Long, List<Turnout>> turnouts,
        Map<Long, List<Theme>> themes,
        Map<Long, PlanProgress> plans,
        Map<Long, ReportProgress> reports) {

    EditionFacts facts(Edition edition) {
        long id = edition.id();
        PlanProgress plan = plans.getOrDefault(id, PlanProgress.NONE);
        return new EditionFacts(
                id,
                edition.firstDay(),
                edition.lastDay(),
                participants.getOrDefault(id, 0),
                questionnaires.getOrDefault(edition.program().id(), Set.of()),
                surveys(edition),
                themed(themes.getOrDefault(id, List.of()), plan.treated()),
                new Planned(plan.blocks(), plan.changed()),
                Optional.ofNullable(reports.get(id)).map(report -> reported(edition, report)));
    }

    /** Of each purpose the one that opened last: they come in that order. */
    private Map<Purpose, Survey> surveys(Edition edition) {
        Map<Purpose, Survey> surveys = new EnumMap<>(Purpose.class);
        turnouts.getOrDefault(edition.id(), List.of())
                .forEach(turnout -> surveys.put(turnout.evaluation().purpose(), survey(edition, turnout)));
        return surveys;
    }

    private Survey survey(Edition edition, Turnout turnout) {
        Evaluation evaluation = turnout.evaluation();
        return new Survey(
                evaluation.id(),
                evaluation.state(now),
                LocalDate.ofInstant(evaluation.opensAt(), edition.timeZone()),
                evaluation.isNamed(),
                turnout.invited(),
                turnout.received(),
                turnout.released());
    }

    private static Themed themed(List<Theme> themes, Set<Long> treated) {
        List<Theme> open = themes.stream()
                .filter(theme -> theme.ending(treated.contains(theme.id())) == Decision.OPEN)
                .toList();
        long untreated = themes.stream()
                .filter(theme -> !theme.decision().isReasoned())
                .filter(theme -> !treated.contains(theme.id()))
                .count();
        return new Themed(themes.size(), open.size(), (int) untreated);
    }

    private static Reported reported(Edition edition, ReportProgress report) {
        LocalDate publishedOn =
                report.publishedAt() == null ? null : LocalDate.ofInstant(report.publishedAt(), edition.timeZone());
        return new Reported(report.report(), publishedOn, report.shared());
    }
}
