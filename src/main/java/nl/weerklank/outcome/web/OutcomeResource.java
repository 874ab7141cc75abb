package nl.weerklank.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.outcome.Outcomes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an evaluation brought. */
@Path("evaluations/{evaluation}/outcome")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class OutcomeResource {

    @Inject
    private Outcomes outcomes;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(
            summary = "Scores, texts and shifts, as far as they may be seen; before a release only how many answered")
    public OutcomeJson outcome(@PathParam("evaluation") long evaluation) {
        return OutcomeJson.of(outcomes.of(current.organisation(), evaluation));
    }
}
