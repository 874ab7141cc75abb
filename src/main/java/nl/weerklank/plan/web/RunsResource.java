package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.RunDraft;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the blocks of a plan really went. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class RunsResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private BlockRuns runs;

    /**
     * When a block really began and ended, whether it was skipped, and a note; {@code minutes} is worked out, and by how
     * much it was stretched is said on the day.
     */
    public record RunJson(
            Long block,
            String startedAt,
            String endedAt,
            Boolean skipped,
            String note,
            Integer minutes,
            Integer extraMinutes) {
        private static RunJson of(BlockRun run) {
            return new RunJson(
                    run.blockId(),
                    run.startedAt().map(Instant::toString).orElse(null),
                    run.endedAt().map(Instant::toString).orElse(null),
                    run.isSkipped(),
                    run.note(),
                    run.minutes().isPresent() ? run.minutes().getAsInt() : null,
                    run.extraMinutes());
        }

        private RunDraft draft() {
            return new RunDraft(
                    instant("startedAt", startedAt), instant("endedAt", endedAt), Boolean.TRUE.equals(skipped), note);
        }

        private static Instant instant(String field, String written) {
            try {
                return written == null ? null : Instant.parse(written);
            } catch (DateTimeException noInstant) {
                throw Refusal.invalid(field, "plan.mistake.instant");
            }
        }
    }

    @GET
    @Path("plan/runs")
    @Operation(summary = "Real times of blocks and the notes that were made on the day")
    public List<RunJson> all(@PathParam("id") long id) {
        return told(runs.of(calls.edition(id)).values());
    }

    @PUT
    @Path("plan/runs/{block}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Notes how a block went: startedAt, endedAt, skipped, note",
            description = "Times are instants, as 2026-11-16T09:31:00Z. The same may be sent again.")
    public RunJson note(@PathParam("id") long id, @PathParam("block") long block, RunJson sent) {
        if (sent == null) {
            throw Refusal.invalid("startedAt", "platform.mistake.required");
        }
        return RunJson.of(runs.note(calls.edition(id), block, sent.draft()));
    }

    private static List<RunJson> told(Collection<BlockRun> runs) {
        return runs.stream().map(RunJson::of).toList();
    }
}
