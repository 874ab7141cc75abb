package nl.weerklank.evaluation;

import java.time.Instant;
import nl.weerklank.account.Organisation;

/**
 * Which evaluations are looked at together: those of trainings, anonymous and closed. Each of them has figures of at least
 * its own threshold, so that whatever is added up of them has, too.
 *
 * @param program the key of the program that they are of; null for any
 * @param client the key of the client that they are for; null for any
 * @param before those only that were closed before this; null for all
 */
public record Span(Organisation organisation, Long program, Long client, Instant before) {

    /** From where evaluations come, called v, with their questionnaires, s. Numbers in it are the program's own. */
    String tables() {
        return "evaluation v join questionnaire s on s.id = v.questionnaire_id"
                + (client == null ? "" : " join engagement g on g.id = v.engagement_id and g.client_id = " + client);
    }

    /** Which of them. */
    String condition() {
        return "v.organisation_id = " + organisation.id()
                + " and v.purpose = 'EVALUATION' and v.mode = 'ANONYMOUS' and v.closed_at is not null"
                + (before == null ? "" : " and v.closed_at < " + before.toEpochMilli())
                + (program == null ? "" : " and s.program_id = " + program);
    }
}
