package nl.weerklank.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.platform.web.Public;
import nl.weerklank.room.Rooms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The count for the screen in the room: whoever has its key may ask, without a session, of whichever server. */
@Path("rooms/{id}/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Public
@Tag(name = "Evaluations")
public class StandingResource {

    @Inject
    private Rooms rooms;

    @GET
    @Operation(summary = "How many have answered, for the screen in the room; the address comes with the room")
    public StandingJson standing(@PathParam("id") long id, @PathParam("key") String key) {
        return StandingJson.of(rooms.standing(id, key));
    }
}
