package nl.weerklank.takeaway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.takeaway.CalendarLink;
import nl.weerklank.takeaway.Calendars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links by which the caller's own calendar is subscribed to. */
@Path("calendar-links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents and calendar")
public class CalendarLinksResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Calendars calendars;

    /** A link; {@code link} is the address to give to a calendar. */
    public record CalendarLinkJson(long id, String link, Instant madeAt) {}

    @GET
    @Operation(summary = "The caller's links, the latest first")
    public List<CalendarLinkJson> links() {
        return calendars.links(current.trainer()).stream().map(this::json).toList();
    }

    @POST
    @Operation(summary = "Makes a link by which a calendar reads all days of the caller's trainings, without sign-in")
    public Response make() {
        return Response.status(Response.Status.CREATED)
                .entity(json(calendars.make(current.trainer())))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a link at once")
    public void revoke(@PathParam("id") long id) {
        calendars.revoke(current.trainer(), id);
    }

    private CalendarLinkJson json(CalendarLink link) {
        return new CalendarLinkJson(link.id(), calendars.address(link), link.madeAt());
    }
}
