package nl.weerklank.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.weerklank.program.Edition;

/**
 * A report that was published for a client, in its newest version.
 *
 * @param findings what that version says, as it is frozen
 */
public record ClientReport(OutcomeReport report, Instant publishedAt, Findings findings) {

    static ClientReport of(ReportSnapshot newest) {
        return new ClientReport(newest.report(), newest.publishedAt(), newest.findings());
    }

    public Edition edition() {
        return report.edition();
    }

    /** The last day of the training, as the report tells it. */
    public LocalDate lastDay() {
        return findings.days().stream().max(LocalDate::compareTo).orElse(findings.madeOn());
    }
}
