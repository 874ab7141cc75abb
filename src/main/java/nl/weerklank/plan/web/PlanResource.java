package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of an edition. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class PlanResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private Themes themes;

    @GET
    @Path("plan")
    @Operation(summary = "The timed script of an edition, with the times that follow from it")
    public Response plan(@PathParam("id") long id) {
        Edition edition = edition(id);
        return answer(plans.of(edition), themes.of(edition));
    }

    @PUT
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces the script; computed fields are ignored",
            description = "With If-Match (the ETag of what was read) a change made meanwhile is not overwritten: 409.")
    public Response replace(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonObject sent) {
        Edition edition = edition(id);
        List<Theme> known = themes.of(edition);
        List<DayDraft> days =
                new PlanReading(DayDraft.emptyOf(edition), reference -> theme(known, reference)).days(sent);
        return answer(plans.replace(edition, version(ifMatch), days), known);
    }

    @GET
    @Path("coverage")
    @Operation(summary = "The themes of an edition, each with its minutes and the blocks that treat it")
    public List<CoverageJson> coverage(@PathParam("id") long id) {
        return plans.coverage(edition(id)).stream().map(CoverageJson::of).toList();
    }

    private static Optional<Long> theme(List<Theme> known, String reference) {
        Stream<Theme> byKey =
                known.stream().filter(theme -> String.valueOf(theme.id()).equals(reference));
        Stream<Theme> byName = known.stream().filter(theme -> theme.name().equalsIgnoreCase(reference));
        return Stream.concat(byKey, byName).findFirst().map(Theme::id);
    }

    private Edition edition(long id) {
        return editions.find(current.organisation(), id);
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

    private static Response answer(SessionPlan plan, List<Theme> known) {
        return Response.ok(PlanJson.of(plan, known.stream().map(Theme::id).collect(Collectors.toSet())))
                .tag(String.valueOf(plan.version()))
                .build();
    }
}
