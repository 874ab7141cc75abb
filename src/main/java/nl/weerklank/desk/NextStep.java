package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.Optional;
import nl.weerklank.desk.EditionFacts.Reported;
import nl.weerklank.desk.Target.Place;
import nl.weerklank.questionnaire.Purpose;

/** The one thing to do next, and the page on which it is done. */
public record NextStep(Action action, Target target) {

    /** After this many weeks the same questions are worth asking again. */
    private static final int WEEKS_UNTIL_FOLLOW_UP = 4;

    static NextStep of(EditionFacts facts, LocalDate today) {
        if (facts.report().isPresent() && isEvaluationOver(facts)) {
            return ofReport(facts, facts.report().get(), today);
        }
        Optional<Survey> evaluation = facts.survey(Purpose.EVALUATION);
        return evaluation.map(NextStep::ofEvaluation).orElseGet(() -> before(facts, today));
    }

    /** A report can be made of the manager's words alone, where no evaluation was held. */
    private static boolean isEvaluationOver(EditionFacts facts) {
        return facts.survey(Purpose.EVALUATION).map(Survey::isClosed).orElse(true);
    }

    private static NextStep ofReport(EditionFacts facts, Reported report, LocalDate today) {
        if (!report.isPublished()) {
            return step(Action.PUBLISH_REPORT, Place.REPORT, report.id());
        }
        if (!report.shared()) {
            return step(Action.SHARE_REPORT, Place.REPORT, report.id());
        }
        boolean due = !today.isBefore(facts.lastDay().plusWeeks(WEEKS_UNTIL_FOLLOW_UP));
        boolean canAsk = facts.canAsk(Purpose.FOLLOW_UP)
                && facts.survey(Purpose.FOLLOW_UP).isEmpty();
        return due && canAsk
                ? step(Action.OPEN_FOLLOW_UP, Place.NEW_FOLLOW_UP, facts.edition())
                : step(Action.READ_REPORT, Place.REPORT, report.id());
    }

    private static NextStep ofEvaluation(Survey evaluation) {
        if (evaluation.isClosed()) {
            Action action = evaluation.isReadable() ? Action.MAKE_REPORT : Action.SEE_WHAT_CAN_BE_SAID;
            return step(action, Place.RESULTS, evaluation.id());
        }
        if (evaluation.received() == 0) {
            return step(Action.SHARE_EVALUATION, Place.EVALUATION, evaluation.id());
        }
        Action action = evaluation.isComplete() ? Action.CLOSE_EVALUATION : Action.FOLLOW_EVALUATION;
        return step(action, Place.EVALUATION, evaluation.id());
    }

    private static NextStep before(EditionFacts facts, LocalDate today) {
        boolean held = !today.isBefore(facts.lastDay());
        if (facts.participants() == 0) {
            return step(Action.ADD_PARTICIPANTS, Place.PARTICIPANTS, facts.edition());
        }
        return ofIntake(facts, held)
                .or(() -> held ? evaluate(facts) : ofThemes(facts).or(() -> ofPlan(facts)))
                .orElseGet(() -> step(Action.BE_READY, Place.PLAN, facts.edition()));
    }

    private static Optional<NextStep> ofIntake(EditionFacts facts, boolean held) {
        Optional<Survey> intake = facts.survey(Purpose.INTAKE);
        if (intake.isEmpty()) {
            return held || !facts.canAsk(Purpose.INTAKE)
                    ? Optional.empty()
                    : Optional.of(step(Action.OPEN_INTAKE, Place.NEW_INTAKE, facts.edition()));
        }
        if (intake.get().isReadable() && facts.themes().all() == 0) {
            return Optional.of(step(Action.GROUP_THEMES, Place.THEMES, facts.edition()));
        }
        boolean waiting = !held && !intake.get().isClosed() && !intake.get().isReadable();
        return waiting
                ? Optional.of(step(
                        intake.get().received() == 0 ? Action.INVITE : Action.FOLLOW_INTAKE,
                        Place.EVALUATION,
                        intake.get().id()))
                : Optional.empty();
    }

    private static Optional<NextStep> ofThemes(EditionFacts facts) {
        return facts.themes().open() > 0
                ? Optional.of(step(Action.DECIDE_THEMES, Place.THEMES, facts.edition()))
                : Optional.empty();
    }

    private static Optional<NextStep> ofPlan(EditionFacts facts) {
        return facts.plan().blocks() == 0 || facts.themes().untreated() > 0
                ? Optional.of(step(Action.MAKE_PLAN, Place.PLAN, facts.edition()))
                : Optional.empty();
    }

    private static Optional<NextStep> evaluate(EditionFacts facts) {
        return facts.canAsk(Purpose.EVALUATION)
                ? Optional.of(step(Action.OPEN_EVALUATION, Place.NEW_EVALUATION, facts.edition()))
                : Optional.empty();
    }

    private static NextStep step(Action action, Place place, long id) {
        return new NextStep(action, new Target(place, id));
    }
}
