package nl.weerklank.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a trainer changes in a report. Whatever is null stays as it is.
 *
 * @param leaveOut quotes to leave out, each with the reason
 * @param include quotes to take up again
 * @param goalAnswer what can be said of the goal so far; empty to say nothing
 * @param nextSteps what the manager can do, a line for each thing; empty to say nothing
 * @param sections the sections to show; empty for all of them
 */
public record ReportChange(
        Map<Long, LeaveReason> leaveOut,
        List<Long> include,
        String goalAnswer,
        String nextSteps,
        Set<Section> sections) {

    /** Leaves one quote out. */
    public static ReportChange leaveOut(long quote, LeaveReason reason) {
        return new ReportChange(Map.of(quote, reason), null, null, null, null);
    }

    /** Takes one quote up again. */
    public static ReportChange include(long quote) {
        return new ReportChange(null, List.of(quote), null, null, null);
    }

    /** Says other things. */
    public static ReportChange say(String goalAnswer, String nextSteps) {
        return new ReportChange(
                null, null, goalAnswer == null ? "" : goalAnswer, nextSteps == null ? "" : nextSteps, null);
    }
}
