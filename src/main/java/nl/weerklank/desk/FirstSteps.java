package nl.weerklank.desk;

import java.util.Arrays;
import java.util.List;
import nl.weerklank.questionnaire.Purpose;

/** The main job from beginning to end, with what an organisation has done of it. */
public record FirstSteps(List<Line> lines) {

    /** The steps, in order. */
    public enum Step {
        COURSE,
        TRAINING,
        INTAKE,
        THEMES,
        PLAN,
        EVALUATION,
        REPORT;

        /** Its part of a text key, such as "course". */
        public String word() {
            return Words.of(this);
        }
    }

    /**
     * One step.
     *
     * @param address the page on which it is done, or null as long as there is no training to do it for
     */
    public record Line(Step step, boolean done, String address) {}

    /** Works out what was done; the trainings come in the order of their list. */
    static FirstSteps of(boolean hasPrograms, List<EditionFacts> trainings) {
        return new FirstSteps(Arrays.stream(Step.values())
                .map(step -> line(step, hasPrograms, trainings))
                .toList());
    }

    private static Line line(Step step, boolean hasPrograms, List<EditionFacts> trainings) {
        boolean done = switch (step) {
            case COURSE -> hasPrograms;
            case TRAINING -> !trainings.isEmpty();
            default -> trainings.stream().anyMatch(facts -> isDone(step, facts));
        };
        return new Line(step, done, address(step, hasPrograms, trainings));
    }

    private static boolean isDone(Step step, EditionFacts facts) {
        return switch (step) {
            case COURSE, TRAINING -> true;
            case INTAKE -> facts.survey(Purpose.INTAKE).isPresent();
            case THEMES -> facts.themes().all() > 0;
            case PLAN -> facts.plan().changed();
            case EVALUATION -> facts.survey(Purpose.EVALUATION).isPresent();
            case REPORT ->
                facts.report().filter(EditionFacts.Reported::isPublished).isPresent();
        };
    }

    private static String address(Step step, boolean hasPrograms, List<EditionFacts> trainings) {
        return switch (step) {
            case COURSE -> "/program/gallery";
            case TRAINING -> hasPrograms ? "/program/new-edition" : null;
            default ->
                trainings.stream()
                        .filter(facts -> !isDone(step, facts))
                        .findFirst()
                        .or(() -> trainings.stream().findFirst())
                        .map(facts -> "/desk/edition?id=" + facts.edition())
                        .orElse(null);
        };
    }

    /** The first step that was not done, or null. */
    public Step current() {
        return lines.stream()
                .filter(line -> !line.done())
                .map(Line::step)
                .findFirst()
                .orElse(null);
    }
}
