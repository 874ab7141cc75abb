package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.List;
import nl.weerklank.questionnaire.Purpose;

/**
 * How far a training is on the line from intake to report.
 *
 * @param line the stations of the line, in order
 * @param beside what stands beside it
 * @param next the one thing to do next
 */
public record RedThread(Stage stage, List<Stop> line, List<Stop> beside, NextStep next) {

    /** The red thread of a training on a day. */
    static RedThread of(EditionFacts facts, LocalDate today) {
        NextStep next = NextStep.of(facts, today);
        Stops stops = new Stops(facts, next.action().station(), today);
        return new RedThread(
                stage(facts, today),
                Station.LINE.stream().map(stops::of).toList(),
                Station.BESIDE.stream().map(stops::of).toList(),
                next);
    }

    private static Stage stage(EditionFacts facts, LocalDate today) {
        if (facts.report().filter(EditionFacts.Reported::isPublished).isPresent()) {
            return Stage.REPORTED;
        }
        boolean evaluating = facts.survey(Purpose.EVALUATION)
                .filter(survey -> !survey.isPlanned())
                .isPresent();
        if (evaluating) {
            return isClosed(facts, Purpose.EVALUATION) ? Stage.REPORT : Stage.EVALUATION;
        }
        if (today.isAfter(facts.lastDay())) {
            return Stage.EVALUATION;
        }
        if (facts.survey(Purpose.INTAKE).filter(Survey::isOpen).isPresent()) {
            return Stage.INTAKE;
        }
        return isClosed(facts, Purpose.INTAKE) || facts.themes().all() > 0 ? Stage.PREPARATION : Stage.PLANNED;
    }

    private static boolean isClosed(EditionFacts facts, Purpose purpose) {
        return facts.survey(purpose).filter(Survey::isClosed).isPresent();
    }

    /** The stop at a station, on the line or beside it. */
    public Stop stop(Station station) {
        return (Station.LINE.contains(station) ? line : beside)
                .stream().filter(stop -> stop.station() == station).findFirst().orElseThrow();
    }

    /** Where the next thing is to be done, with how it stands there. */
    public Stop here() {
        return stop(next.action().station());
    }
}
