package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.Templates;
import nl.weerklank.plan.web.TemplatesResource.TemplateJson;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plans of a program, from which its trainings start. */
@Path("programs/{id}/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class ProgramTemplatesResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private Templates templates;

    @GET
    @Operation(summary = "The plans of a program, from which its trainings start")
    public List<TemplateJson> all(@PathParam("id") long id) {
        Program program = program(id);
        return templates.of(program).stream()
                .map(ProgramTemplatesResource::json)
                .toList();
    }

    @GET
    @Path("{template}")
    @Operation(summary = "A plan of a program, also in a version that gave way to a newer one")
    public TemplateJson one(@PathParam("id") long id, @PathParam("template") long template) {
        return json(found(id, template));
    }

    @POST
    @Path("{template}/restore")
    @Operation(
            summary = "Makes an earlier version of a plan the newest one again",
            description = "It becomes a version of its own: the one that is in use until now is kept too.")
    public TemplateJson restore(@PathParam("id") long id, @PathParam("template") long template) {
        found(id, template);
        return json(templates.restore(current.organisation(), template));
    }

    @DELETE
    @Path("{template}")
    @Operation(summary = "Takes a plan off the program's list")
    public void remove(@PathParam("id") long id, @PathParam("template") long template) {
        found(id, template);
        templates.remove(current.organisation(), template);
    }

    private SessionPlan found(long id, long template) {
        SessionPlan found = templates.find(current.organisation(), template);
        if (found.program().id() != program(id).id()) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static TemplateJson json(SessionPlan template) {
        return TemplateJson.of(template, new BlockJson.Shown(template.program().locale(), Set.of()));
    }

    private Program program(long id) {
        return programs.find(current.organisation(), id);
    }
}
