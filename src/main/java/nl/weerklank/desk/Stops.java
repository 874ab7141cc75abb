package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.Optional;
import nl.weerklank.desk.EditionFacts.Planned;
import nl.weerklank.desk.EditionFacts.Themed;
import nl.weerklank.desk.Stop.Reached;
import nl.weerklank.desk.Target.Place;
import nl.weerklank.questionnaire.Purpose;

/** Says of each station how it stands. */
record Stops(EditionFacts facts, Station now, LocalDate today) {

    Stop of(Station station) {
        Reached reached = isDone(station) ? Reached.DONE : station == now ? Reached.NOW : Reached.LATER;
        return new Stop(station, reached, said(station), target(station));
    }

    private boolean isDone(Station station) {
        return switch (station) {
            case INTAKE -> isClosed(Purpose.INTAKE);
            case THEMES -> facts.themes().all() > 0 && facts.themes().open() == 0;
            case PLAN -> isPlanned();
            case EVALUATION -> isClosed(Purpose.EVALUATION);
            case REPORT ->
                facts.report().filter(EditionFacts.Reported::isPublished).isPresent();
            case MANAGER ->
                facts.survey(Purpose.MANAGER)
                        .filter(survey -> survey.received() > 0)
                        .isPresent();
            case FOLLOW_UP -> isClosed(Purpose.FOLLOW_UP);
        };
    }

    private boolean isClosed(Purpose purpose) {
        return facts.survey(purpose).filter(Survey::isClosed).isPresent();
    }

    /** A plan that still is the template is no plan for this group, until it was held. */
    private boolean isPlanned() {
        boolean own = facts.plan().changed() || facts.themes().all() > 0 || !today.isBefore(facts.lastDay());
        return own && facts.plan().blocks() > 0 && facts.themes().untreated() == 0;
    }

    private Wording said(Station station) {
        return switch (station) {
            case INTAKE -> intake();
            case THEMES -> themes();
            case PLAN -> plan();
            case EVALUATION, FOLLOW_UP -> evaluation(purpose(station));
            case MANAGER -> manager();
            case REPORT -> report();
        };
    }

    private static Purpose purpose(Station station) {
        return switch (station) {
            case INTAKE -> Purpose.INTAKE;
            case MANAGER -> Purpose.MANAGER;
            case FOLLOW_UP -> Purpose.FOLLOW_UP;
            default -> Purpose.EVALUATION;
        };
    }

    private Wording intake() {
        boolean passed = facts.survey(Purpose.EVALUATION).isPresent();
        return facts.survey(Purpose.INTAKE)
                .map(survey -> survey.isClosed()
                        ? counted(survey, "desk.state.closed", "desk.state.closed-more")
                        : running(survey))
                .orElseGet(() -> passed ? Wording.of("desk.state.skipped") : unopened(Purpose.INTAKE));
    }

    private Wording evaluation(Purpose purpose) {
        return facts.survey(purpose).map(this::evaluation).orElseGet(() -> unopened(purpose));
    }

    private Wording evaluation(Survey survey) {
        if (!survey.isClosed()) {
            return running(survey);
        }
        return survey.isReadable()
                ? Wording.of("desk.state.ready", survey.received(), survey.invited())
                : Wording.of("desk.state.too-few", survey.received());
    }

    private Wording manager() {
        Optional<Survey> survey = facts.survey(Purpose.MANAGER);
        if (survey.isEmpty()) {
            return facts.canAsk(Purpose.MANAGER) ? Wording.of("desk.state.not-asked") : unopened(Purpose.MANAGER);
        }
        return Wording.of(survey.get().received() > 0 ? "desk.state.answered" : "desk.state.unanswered");
    }

    private Wording unopened(Purpose purpose) {
        return Wording.of(facts.canAsk(purpose) ? "desk.state.unopened" : "desk.state.no-questionnaire");
    }

    private static Wording running(Survey survey) {
        return survey.isPlanned()
                ? Wording.of("desk.state.opens", survey.opensOn())
                : counted(survey, "desk.state.running", "desk.state.running-more");
    }

    /** How many answered of how many; by itself where more did than could be counted as being there. */
    private static Wording counted(Survey survey, String ofAll, String byItself) {
        boolean more = survey.received() > survey.invited();
        return Wording.of(more ? byItself : ofAll, survey.received(), survey.invited());
    }

    private Wording themes() {
        Themed themes = facts.themes();
        if (themes.all() > 0) {
            return Wording.of("desk.state.themes", themes.all(), themes.open());
        }
        boolean readable =
                facts.survey(Purpose.INTAKE).filter(Survey::isReadable).isPresent();
        return Wording.of(readable ? "desk.state.ungrouped" : "desk.state.nothing-to-group");
    }

    private Wording plan() {
        Planned plan = facts.plan();
        if (plan.blocks() == 0) {
            return Wording.of("desk.state.no-plan");
        }
        return facts.themes().all() == 0
                ? Wording.of("desk.state.plan", plan.blocks())
                : Wording.of(
                        "desk.state.plan-themes", plan.blocks(), facts.themes().untreated());
    }

    private Wording report() {
        return facts.report()
                .map(report -> report.isPublished()
                        ? Wording.of(
                                report.shared() ? "desk.state.shared" : "desk.state.published", report.publishedOn())
                        : Wording.of("desk.state.draft"))
                .orElseGet(() -> Wording.of("desk.state.no-report"));
    }

    private Target target(Station station) {
        return switch (station) {
            case INTAKE -> form(Purpose.INTAKE, Place.NEW_INTAKE);
            case THEMES -> new Target(Place.THEMES, facts.edition());
            case PLAN -> new Target(Place.PLAN, facts.edition());
            case EVALUATION ->
                results(Purpose.EVALUATION).orElseGet(() -> form(Purpose.EVALUATION, Place.NEW_EVALUATION));
            case MANAGER -> form(Purpose.MANAGER, Place.NEW_MANAGER);
            case FOLLOW_UP -> results(Purpose.FOLLOW_UP).orElseGet(() -> form(Purpose.FOLLOW_UP, Place.NEW_FOLLOW_UP));
            case REPORT ->
                facts.report()
                        .map(report -> new Target(Place.REPORT, report.id()))
                        .or(() -> results(Purpose.EVALUATION))
                        .orElse(null);
        };
    }

    private Optional<Target> results(Purpose purpose) {
        return facts.survey(purpose).filter(Survey::isClosed).map(survey -> new Target(Place.RESULTS, survey.id()));
    }

    private Target form(Purpose purpose, Place opening) {
        return facts.survey(purpose)
                .map(survey -> new Target(Place.EVALUATION, survey.id()))
                .orElseGet(() -> facts.canAsk(purpose) ? new Target(opening, facts.edition()) : null);
    }
}
