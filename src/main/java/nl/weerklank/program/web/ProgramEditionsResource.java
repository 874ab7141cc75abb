package nl.weerklank.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of a program. */
@Path("programs/{id}/editions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class ProgramEditionsResource {

    @Inject
    private Editions editions;

    @Inject
    private CurrentTrainer current;

    @POST
    @Operation(summary = "Plans an edition for a client; without an engagement a new one is made, with the goal")
    public Response plan(@PathParam("id") long program, EditionRequest sent) {
        EditionRequest request = sent == null
                ? new EditionRequest(null, null, null, null, null, null, null, null, List.of(), List.of())
                : sent;
        Edition edition = editions.plan(current.trainer(), program, request.typed(), request.team());
        return Response.status(Response.Status.CREATED)
                .entity(EditionJson.of(edition))
                .build();
    }
}
