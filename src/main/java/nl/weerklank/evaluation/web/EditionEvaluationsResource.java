package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evaluations of one edition. */
@Path("editions/{id}/evaluations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class EditionEvaluationsResource {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @GET
    @Operation(summary = "The evaluations of an edition, in the order in which they open")
    public List<EvaluationJson> list(@PathParam("id") long id) {
        return evaluations.of(editions.find(current.organisation(), id)).stream()
                .map(this::json)
                .toList();
    }

    @POST
    @Operation(
            summary =
                    "Opens a questionnaire of the program: an intake, an evaluation, the manager's, a follow-up or a check")
    public Response open(@PathParam("id") long id, EvaluationRequest sent) {
        Edition edition = editions.find(current.organisation(), id);
        EvaluationRequest asked = sent == null ? new EvaluationRequest(null, null, null, null, null) : sent;
        Evaluation opened = evaluations.open(edition, asked.in(edition.timeZone()));
        return Response.status(Response.Status.CREATED).entity(json(opened)).build();
    }

    private EvaluationJson json(Evaluation evaluation) {
        return EvaluationJson.of(evaluations, evaluation);
    }
}
