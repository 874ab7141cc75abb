package nl.weerklank.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.desk.demo.DemoAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Made-up answers for an evaluation; only in demo mode is there such a thing. */
@Path("evaluations/{id}/demo-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demo")
public class DemoAnswersResource {

    /** How many answers were sent in. */
    public record Sent(int sent) {}

    @Inject
    private DemoAnswers answers;

    @Inject
    private CurrentTrainer current;

    @POST
    @Operation(summary = "Fills an open evaluation with made-up answers; in demo mode only")
    public Response fill(@PathParam("id") long id) {
        Sent sent = new Sent(answers.fill(current.organisation(), id));
        return Response.status(Response.Status.CREATED).entity(sent).build();
    }
}
