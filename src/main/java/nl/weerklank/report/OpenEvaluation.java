package nl.weerklank.report;

/**
 * An evaluation that a report is about and that is still open.
 *
 * @param id its key
 * @param received how many forms came in until now
 */
public record OpenEvaluation(long id, int received) {}
