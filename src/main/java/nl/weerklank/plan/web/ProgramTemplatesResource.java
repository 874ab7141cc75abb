package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import nl.weerklank.account.CurrentTrainer;
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
        BlockJson.Shown shown = new BlockJson.Shown(program.locale(), Set.of());
        return templates.of(program).stream()
                .map(template -> TemplateJson.of(template, shown))
                .toList();
    }

    @DELETE
    @Path("{template}")
    @Operation(summary = "Takes a plan off the program's list")
    public void remove(@PathParam("id") long id, @PathParam("template") long template) {
        if (templates.find(current.organisation(), template).program().id()
                != program(id).id()) {
            throw Refusal.notFound();
        }
        templates.remove(current.organisation(), template);
    }

    private Program program(long id) {
        return programs.find(current.organisation(), id);
    }
}
