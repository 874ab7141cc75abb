package nl.weerklank.report;

import java.util.List;
import java.util.Map;

/**
 * What a trainer changes in a report. Whatever is null stays as it is.
 *
 * @param leaveOut quotes to leave out, each with the reason
 * @param include quotes to take up again
 * @param quotes what changes of quotes, by their keys
 * @param order quotes in the order in which they stand under their question; those not named come after them
 * @param goalAnswer what can be said of the goal so far; empty to say nothing
 * @param nextSteps what the manager can do, a line for each thing; empty to say nothing
 * @param offer the next step that the trainer offers; empty to say nothing
 * @param sections the sections to show, in their order; empty for all of them
 * @param introductions a few words before a section, in Markdown; empty to say nothing
 */
public record ReportChange(
        Map<Long, LeaveReason> leaveOut,
        List<Long> include,
        Map<Long, QuoteChange> quotes,
        List<Long> order,
        String goalAnswer,
        String nextSteps,
        String offer,
        List<Section> sections,
        Map<Section, String> introductions) {

    /** What was not said changes nothing. */
    public ReportChange {
        leaveOut = leaveOut == null ? Map.of() : leaveOut;
        include = include == null ? List.of() : include;
        quotes = quotes == null ? Map.of() : quotes;
        order = order == null ? List.of() : order;
        introductions = introductions == null ? Map.of() : introductions;
    }

    /** Whether it names any quote. */
    boolean isAboutQuotes() {
        return !leaveOut.isEmpty() || !quotes.isEmpty() || !order.isEmpty();
    }

    /** Says other things. */
    public static ReportChange say(String goalAnswer, String nextSteps, String offer) {
        return new ReportChange(
                null, null, null, null, orEmpty(goalAnswer), orEmpty(nextSteps), orEmpty(offer), null, null);
    }

    /** Answers the goal. */
    public static ReportChange answer(String goalAnswer) {
        return new ReportChange(null, null, null, null, goalAnswer, null, null, null, null);
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words;
    }
}
