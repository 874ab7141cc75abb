package nl.weerklank.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.room.Rooms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a trainer shows or hands out in the room. */
@Path("evaluations/{id}/room")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class RoomResource {

    /**
     * The ways in.
     *
     * @param code to be typed at the short link without its last part; works while the evaluation is open
     * @param tabletLink the room's link for a tablet that goes from hand to hand
     * @param standing where anybody may ask how many have answered
     */
    public record RoomJson(
            String roomLink, String shortLink, String code, String tabletLink, String standing, StandingJson now) {}

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Rooms rooms;

    @GET
    @Operation(summary = "The room's link, its short address, and how many have answered")
    public RoomJson room(@PathParam("id") long id) {
        Evaluation evaluation = evaluations.find(current.organisation(), id);
        String link = evaluations.roomLink(evaluation);
        return new RoomJson(
                link,
                rooms.shortLink(evaluation),
                rooms.code(evaluation),
                link + "?tablet",
                "/api/v1/rooms/" + id + "/" + rooms.countKey(evaluation),
                StandingJson.of(rooms.standing(evaluation)));
    }
}
