package nl.weerklank.day.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.day.DayAction;
import nl.weerklank.day.Days;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day itself: how it goes, and what the trainer does. */
@Path("editions/{id}/days/{day}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The day itself")
public class DaysResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "How a day goes: what is over, going on and to come, and who is there",
            description = "The day is the key that it has in the plan. Pinned parts keep their time; gaps and overlaps"
                    + " before them are told.")
    public DayJson day(@PathParam("id") long id, @PathParam("day") long day) {
        return DayJson.of(days.find(current.organisation(), id, day), clock.instant());
    }

    @PUT
    @Path("actions/{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Does something on the day, once, however often it is sent",
            description =
                    "The action's key is made by the caller: 16 to 43 letters, digits, hyphens or low lines. kind:"
                            + " begin, end, back, stretch (minutes in all), skip, keep, note (text), each with block; attend"
                            + " (present), substitute (text: the name), each with person: the key of a participant or that of"
                            + " the action by which one was added; walk-in (text: the name); close; reopen. at is when it was"
                            + " done; more than a day before the day nothing can be begun, and nobody be there. Whoever"
                            + " walks in or comes instead of another gets links to what others have links to and is open."
                            + " The same key with something else is refused: 409.")
    public DoneJson take(
            @PathParam("id") long id, @PathParam("day") long day, @PathParam("action") String key, SentAction sent) {
        // whose day it is comes before what is wrong with the action
        days.find(current.organisation(), id, day);
        if (sent == null) {
            throw Refusal.invalid("kind", "platform.mistake.required");
        }
        DayAction action = sent.read(key);
        return DoneJson.of(key, days.take(current.organisation(), id, day, action), clock.instant());
    }
}
