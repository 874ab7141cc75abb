package nl.weerklank.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report says, as it is frozen: everything but the words of quotes, of which it holds the keys in their order.
 * Whatever is absent is null or an empty list and has no place in the report.
 *
 * @param title what the training is called
 * @param group what the group is called, or null
 * @param organisation the trainer's organisation
 * @param days when the training was held
 * @param madeOn the day on which these findings were put together
 * @param turnout how many took part in the evaluation; null without one
 * @param overall all scores together; null where none is open
 */
public record Findings(
        String title,
        String client,
        String group,
        String organisation,
        String trainer,
        List<LocalDate> days,
        LocalDate madeOn,
        Turnout turnout,
        Overall overall,
        Goal goal,
        List<Theme> themes,
        List<Score> scores,
        List<QuoteGroup> quotes,
        List<String> nextSteps) {

    /**
     * How many took part.
     *
     * @param counted how many forms are in the figures
     * @param waiting how many came in and are in no figure
     * @param named whether the trainer sees who wrote what
     */
    public record Turnout(int invited, int counted, int waiting, int threshold, boolean named) {}

    /** A mean as precisely as it may be said; rough means to the nearest half. */
    public record Mean(double value, boolean rough) {}

    /**
     * All scores from poor to very good together.
     *
     * @param parts of how many questions
     * @param mean or null where it would give someone away
     */
    public record Overall(int parts, Mean mean, String verdict) {}

    /** What was agreed with the client, and what can be said of it so far. */
    public record Goal(String wording, String noticedBy, LocalDate agreedOn, String answer) {}

    /**
     * A theme of the group.
     *
     * @param decision what the trainer decided, as in the API; null where nothing was decided
     * @param minutes how long the session plan treats it, practice included
     * @param shift before and now; null where it was not asked, or too few answered
     * @param tooFew whether it was asked and too few answered
     */
    public record Theme(
            String name, String decision, String reason, int minutes, int practice, Shift shift, boolean tooFew) {}

    /** How well a theme worked out before and works out now; a mean is null where it would give someone away. */
    public record Shift(int n, Mean then, Mean now, boolean better) {}

    /**
     * A score.
     *
     * @param key the question's stable key
     * @param heading what it is called at the start of a line
     * @param name what it is called within a sentence
     * @param sentence whether it counts in the sentence in words
     * @param needed how many answers would have been enough; 0 where it is open
     */
    public record Score(
            String key,
            String heading,
            String name,
            boolean sentence,
            int n,
            int needed,
            List<Cell> bands,
            Mean mean,
            String verdict) {}

    /** A step of a scale or neighbouring ones together, with the answers and the name. */
    public record Cell(int from, int to, int count, String label) {}

    /**
     * Quotes that answer one question.
     *
     * @param kind which place in the report they have
     * @param heading the question, where the place has no title of its own
     * @param keys of the quotes, in the order of the report
     */
    public record QuoteGroup(Kind kind, String heading, List<Long> keys) {

        /** The place of quotes in the report. */
        public enum Kind {
            MANAGER,
            ONE_LINER,
            REMARK,
            SUGGESTION,
            OTHER
        }
    }
}
