package nl.weerklank.samples.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Questionnaires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programs of the trainer's organisation, with their questionnaires. */
@Path("programs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class ProgramsResource {

    /** A program as it is typed; only the title is required. */
    public record NewProgram(String title, String language, List<String> goals) {}

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "The programs by title; one by one they tell their questionnaires too")
    public Response list(@Context UriInfo uri) {
        return Paging.page(programs.of(current.organisation()), uri, program -> ProgramJson.of(program, null));
    }

    @POST
    @Operation(summary = "Makes a program of one’s own, with the usual questionnaires")
    public Response make(NewProgram sent) {
        NewProgram typed = sent == null ? new NewProgram(null, null, null) : sent;
        Program program = programs.make(current.organisation(), typed.title(), typed.language(), typed.goals());
        return Response.status(Response.Status.CREATED).entity(json(program)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A program")
    public ProgramJson one(@PathParam("id") long id) {
        return json(programs.find(current.organisation(), id));
    }

    private ProgramJson json(Program program) {
        return ProgramJson.of(program, questionnaires.of(program));
    }
}
