package nl.weerklank.trend.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.trend.Chosen;
import nl.weerklank.trend.Trends;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What all trainings brought together. */
@Path("trends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trends")
public class TrendsResource {

    @Inject
    private Trends trends;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(
            summary =
                    "Questions by quarter, how many answered, programs, which block moves which theme, and trainings"
                            + " that went less well: of all trainings, or of one program or client; of figures that were released, and no others")
    public TrendsJson trends(@QueryParam("program") Long program, @QueryParam("client") Long client) {
        return TrendsJson.of(trends.of(current.organisation(), new Chosen(program, client)));
    }
}
