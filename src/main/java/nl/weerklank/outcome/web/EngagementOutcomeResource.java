package nl.weerklank.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.outcome.EngagementOutcomes;
import nl.weerklank.program.Engagements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the groups of an engagement brought together. */
@Path("engagements/{id}/outcome")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class EngagementOutcomeResource {

    @Inject
    private EngagementOutcomes outcomes;

    @Inject
    private Engagements engagements;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(
            summary =
                    "What groups that were evaluated apart brought together, a program each: also of groups that are too"
                            + " small alone, once enough of them are together and the time for late forms is over")
    public List<EngagementOutcomeJson> outcome(@PathParam("id") long id) {
        Locale locale = current.locale();
        return outcomes.of(engagements.find(current.organisation(), id), locale).stream()
                .map(outcome -> EngagementOutcomeJson.of(outcome, locale))
                .toList();
    }
}
