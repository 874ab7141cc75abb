package nl.weerklank.report;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.weerklank.platform.Keys;

/** A report as it was published: figures, order and the trainer's words, frozen. Of quotes it holds the keys only. */
@Entity
@Table(name = "report_snapshot")
public class ReportSnapshot {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private OutcomeReport report;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Lob
    private String findings;

    protected ReportSnapshot() {}

    ReportSnapshot(OutcomeReport report, Findings findings, Instant publishedAt) {
        this.id = Keys.fresh();
        this.report = report;
        this.publishedAt = publishedAt;
        this.findings = Json.FORM.toJson(findings);
    }

    public long id() {
        return id;
    }

    public OutcomeReport report() {
        return report;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What was found, as it stood then. */
    public Findings findings() {
        return Json.FORM.fromJson(findings, Findings.class);
    }

    /** Whether it says the same as these findings, on whatever day they were made. */
    boolean says(Findings others) {
        return Json.FORM.toJson(others.onDay(findings().madeOn())).equals(findings);
    }

    LivingReport.Former asFormer() {
        return new LivingReport.Former(
                findings(),
                LocalDateTime.ofInstant(publishedAt, report.edition().timeZone()));
    }

    /** What the database holds. */
    String json() {
        return findings;
    }

    /** Started with the first snapshot, because it needs the server's JSON. */
    private static final class Json {
        static final Jsonb FORM = JsonbBuilder.create();
    }
}
