package nl.weerklank.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.weerklank.account.ColleagueInvitation;
import nl.weerklank.account.Colleagues;
import nl.weerklank.account.CurrentTrainer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Colleagues who were asked to join the organisation and have not yet. */
@Path("colleague-invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Colleagues")
public class ColleaguesResource {

    /** Whom to ask. */
    public record ColleagueRequest(String name, String email) {}

    /** Who was asked, and the link with which he or she chooses a password. */
    public record ColleagueJson(long id, String name, String email, String link, Instant expiresAt) {}

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "Who was asked and can still join, the last one first")
    public List<ColleagueJson> list() {
        return colleagues.asked(current.organisation()).stream().map(this::json).toList();
    }

    @POST
    @Operation(summary = "Asks a colleague to join, and mails the link where there is a mail host")
    public Response ask(ColleagueRequest sent) {
        ColleagueRequest asked = sent == null ? new ColleagueRequest(null, null) : sent;
        ColleagueInvitation made = colleagues.ask(current.trainer(), asked.name(), asked.email());
        return Response.status(Response.Status.CREATED).entity(json(made)).build();
    }

    @DELETE
    @Operation(summary = "Withdraws the link at once")
    @Path("{id}")
    public void withdraw(@PathParam("id") long id) {
        colleagues.withdraw(current.organisation(), id);
    }

    private ColleagueJson json(ColleagueInvitation invitation) {
        return new ColleagueJson(
                invitation.id(),
                invitation.name(),
                invitation.email(),
                colleagues.link(invitation),
                invitation.expiresAt());
    }
}
