package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.plan.DayFrame;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days of a plan, one at a time. */
@Path("editions/{id}")
@RequestScoped
@SmallBody
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class PlanDaysResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @GET
    @Path("plan/days/{day}")
    @Operation(summary = "One day of the script, with the times that follow from it")
    public DayJson day(@PathParam("id") long id, @PathParam("day") long day) {
        Edition edition = calls.edition(id);
        return DayJson.of(now(edition, day), PlanCalls.shown(edition, calls.themes(edition)));
    }

    @POST
    @Path("plan/days")
    @Operation(summary = "Adds an empty day behind the others: date, start, end")
    public Response add(@PathParam("id") long id, JsonObject sent) {
        Planner planner = calls.planner(id);
        Mistakes mistakes = new Mistakes();
        SentFields fields = SentFields.of(sent, mistakes);
        DayFrame wanted = new DayFrame(0, fields.date("date"), fields.time("start"), fields.time("end"));
        mistakes.refuseIfAny();
        return calls.told(
                Response.Status.CREATED,
                planner.edition(),
                edits.addDay(planner, wanted.heldOn(), wanted.startsAt(), wanted.endsAt()));
    }

    @PATCH
    @Path("plan/days/{day}")
    @Operation(
            summary = "Holds a day at another date or time: date, start, end",
            description = "With version, a change made meanwhile is not overwritten: 409.")
    public Response change(@PathParam("id") long id, @PathParam("day") long day, JsonObject sent) {
        Planner planner = calls.planner(id);
        PlanDay now = now(planner.edition(), day);
        Mistakes mistakes = new Mistakes();
        SentFields fields = SentFields.of(sent, mistakes);
        DayFrame wanted = new DayFrame(
                now.place(),
                fields.has("date") ? fields.date("date") : now.heldOn(),
                fields.has("start") ? fields.time("start") : now.startsAt(),
                fields.has("end") ? fields.time("end") : now.endsAt());
        int version = fields.whole("version", "plan.mistake.version").orElse(now.version());
        mistakes.refuseIfAny();
        return calls.told(Response.Status.OK, planner.edition(), edits.change(planner, day, version, wanted));
    }

    @DELETE
    @Path("plan/days/{day}")
    @Operation(summary = "Takes a day out with all that is planned in it; undo puts it back")
    public Response remove(@PathParam("id") long id, @PathParam("day") long day) {
        Planner planner = calls.planner(id);
        return calls.told(Response.Status.OK, planner.edition(), edits.removeDay(planner, day));
    }

    private PlanDay now(Edition edition, long day) {
        return plans.days(edition, List.of(day)).stream().findFirst().orElseThrow(Refusal::notFound);
    }
}
