package nl.weerklank.report;

import java.time.Instant;

/**
 * How far the latest report of an edition is.
 *
 * @param publishedAt when it was last published, or null
 * @param shared whether there is a link that opens it
 */
public record ReportProgress(long report, Instant publishedAt, boolean shared) {}
