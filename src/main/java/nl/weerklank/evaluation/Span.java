package nl.weerklank.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;

/**
 * Which evaluations are looked at together: those of trainings, anonymous and closed, in periods by the time of closing.
 * Each of them has figures of at least its own threshold, so that whatever is added up of them has, too.
 *
 * @param program the key of the program that they are of; null for any
 * @param client the key of the client that they are for; null for any
 * @param before those only that were closed before this; null for all
 * @param starts when each period but the first begins, in order; the first holds all that came before
 */
public record Span(Organisation organisation, Long program, Long client, Instant before, List<Instant> starts) {

    public Span {
        starts = List.copyOf(starts);
    }

    /**
     * The evaluations with their program and period, as a table of SQL called p. It is distinct so that the database works
     * out the period once for each evaluation, and not again for each of its counters.
     */
    String table() {
        return "(select distinct v.id, s.program_id, " + period() + " as period from evaluation v"
                + " join questionnaire s on s.id = v.questionnaire_id join engagement g on g.id = v.engagement_id"
                + " where v.organisation_id = " + organisation.id()
                + " and v.purpose = 'EVALUATION' and v.mode = 'ANONYMOUS' and v.closed_at is not null"
                + (before == null ? "" : " and v.closed_at < " + before.toEpochMilli())
                + (program == null ? "" : " and s.program_id = " + program)
                + (client == null ? "" : " and g.client_id = " + client) + ") p";
    }

    /** Numbers of the program's own stand in it as they are: some databases group by no parameter. */
    private String period() {
        return starts.isEmpty()
                ? "0"
                : IntStream.iterate(starts.size() - 1, place -> place >= 0, place -> place - 1)
                        .mapToObj(place ->
                                "when v.closed_at >= " + starts.get(place).toEpochMilli() + " then " + (place + 1))
                        .collect(Collectors.joining(" ", "case ", " else 0 end"));
    }
}
