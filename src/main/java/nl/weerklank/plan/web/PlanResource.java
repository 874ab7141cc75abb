package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.ChangedMeanwhile;
import nl.weerklank.plan.Coverages;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of an edition. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class PlanResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private SessionPlans plans;

    @Inject
    private Coverages coverages;

    @Inject
    private PlanEdits edits;

    @GET
    @Path("plan")
    @Operation(
            summary = "The timed script of an edition, with the times that follow from it",
            description = "Start times are worked out from the minutes; per day the sums, the mix of talk, practice and"
                    + " breaks, and what a colleague would say of it.")
    public Response plan(@PathParam("id") long id) {
        Edition edition = calls.edition(id);
        return answer(edition, plans.of(edition), calls.themes(edition));
    }

    @PUT
    @SmallBody
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces the script; computed fields are ignored",
            description = "With If-Match (the ETag of what was read) a change made meanwhile is not overwritten: 409."
                    + " Days and blocks that come with their id stay the same ones.")
    public Response replace(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonObject sent) {
        Planner planner = calls.planner(id);
        List<Theme> known = calls.themes(planner.edition());
        List<KeyedDay> days = new PlanReading(DayDraft.emptyOf(planner.edition()), calls.references(known)).days(sent);
        edits.replace(planner, version(ifMatch), days);
        return answer(planner.edition(), plans.of(planner.edition()), known);
    }

    @POST
    @Path("plan/undo")
    @Operation(
            summary = "Undoes what the caller did last to this plan",
            description = "204 where there is nothing to undo; 409 where a colleague changed the same since.")
    public Response undo(@PathParam("id") long id) {
        Planner planner = calls.planner(id);
        try {
            return told(planner, edits.undo(planner));
        } catch (ChangedMeanwhile conflict) {
            return calls.conflict(planner.edition(), conflict);
        }
    }

    @POST
    @Path("plan/redo")
    @Operation(
            summary = "Does again what the caller undid last in this plan",
            description = "204 where there is nothing to do again; 409 where a colleague changed the same since.")
    public Response redo(@PathParam("id") long id) {
        Planner planner = calls.planner(id);
        try {
            return told(planner, edits.redo(planner));
        } catch (ChangedMeanwhile conflict) {
            return calls.conflict(planner.edition(), conflict);
        }
    }

    private Response told(Planner planner, Optional<Edited> edited) {
        return edited.map(done -> calls.told(Response.Status.OK, planner.edition(), done))
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("coverage")
    @Operation(
            summary = "The themes of an edition, each with its minutes and the blocks that treat it",
            description = "Days that were run and are over count as they went: the minutes that a block took, and 0 for"
                    + " what was skipped or never begun. Other days count as planned.")
    public List<CoverageJson> coverage(@PathParam("id") long id) {
        return coverages.themes(calls.edition(id)).stream()
                .map(CoverageJson::of)
                .toList();
    }

    private static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(ifMatch.replaceAll("^W/|\"", "").strip());
        } catch (NumberFormatException notOurs) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "plan.refusal.stale");
        }
    }

    private static Response answer(Edition edition, SessionPlan plan, List<Theme> known) {
        return Response.ok(PlanJson.of(plan, PlanCalls.shown(edition, known)))
                .tag(String.valueOf(plan.version()))
                .build();
    }
}
