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

/** What an evaluation brought. */
@Path("evaluations/{evaluation}/outcome")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    @Inject
    private Outcomes outcomes;

    @Inject
    private CurrentTrainer current;

    /** Scores, texts and shifts, as far as they may be seen; before a release only how many answered. */
    @GET
    public OutcomeJson outcome(@PathParam("evaluation") long evaluation) {
        return OutcomeJson.of(outcomes.of(current.organisation(), evaluation));
    }
}
