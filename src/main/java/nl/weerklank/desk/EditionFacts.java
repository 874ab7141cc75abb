package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.questionnaire.Purpose;

/**
 * What is known of a training, as far as its red thread is made of it.
 *
 * @param participants how many take part
 * @param questionnaires what the program has questionnaires for
 * @param surveys the latest evaluation of each purpose that was opened
 */
record EditionFacts(
        long edition,
        LocalDate firstDay,
        LocalDate lastDay,
        int participants,
        Set<Purpose> questionnaires,
        Map<Purpose, Survey> surveys,
        Themed themes,
        Planned plan,
        Optional<Reported> report) {

    /**
     * How the themes stand.
     *
     * @param open about how many nothing was decided
     * @param untreated how many the plan gives no minutes, though nobody decided to leave them out
     */
    record Themed(int all, int open, int untreated) {

        static final Themed NONE = new Themed(0, 0, 0);
    }

    /**
     * How the session plan stands.
     *
     * @param changed whether the trainer changed it since it was made from a template
     */
    record Planned(int blocks, boolean changed) {

        static final Planned NOTHING = new Planned(0, false);
    }

    /**
     * The latest report.
     *
     * @param publishedOn the day on which it was last published, or null
     * @param shared whether a link opens it
     */
    record Reported(long id, LocalDate publishedOn, boolean shared) {

        boolean isPublished() {
            return publishedOn != null;
        }
    }

    Optional<Survey> survey(Purpose purpose) {
        return Optional.ofNullable(surveys.get(purpose));
    }

    boolean canAsk(Purpose purpose) {
        return questionnaires.contains(purpose);
    }
}
