package nl.weerklank.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What an organisation has going on.
 *
 * @param trainings the latest first day first
 * @param hasPrograms whether there is a program to make a training of
 */
public record Home(List<Overview> trainings, boolean hasPrograms, FirstSteps firstSteps) {

    /** The trainings in one stage. */
    public record Group(Stage stage, List<Overview> trainings) {}

    /** The trainings by stage, in the order of their life, without stages that none is in. */
    public List<Group> groups() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Group(stage, in(stage)))
                .filter(group -> !group.trainings().isEmpty())
                .toList();
    }

    /** What is still to come begins with the nearest day, what was held with the latest. */
    private List<Overview> in(Stage stage) {
        Comparator<Overview> byDay =
                Comparator.comparing(overview -> overview.edition().firstDay());
        return trainings.stream()
                .filter(overview -> overview.thread().stage() == stage)
                .sorted(stage.compareTo(Stage.EVALUATION) < 0 ? byDay : byDay.reversed())
                .toList();
    }
}
