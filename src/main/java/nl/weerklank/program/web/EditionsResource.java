package nl.weerklank.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of the trainer's organisation. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionsResource {

    @Inject
    private Editions editions;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "The editions, the latest first day first")
    public Response list(@Context UriInfo uri) {
        return Paging.page(editions.of(current.organisation()), uri, EditionJson::of);
    }
}
