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
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.web.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens of the API: made with an e-mail address and a password, listed and revoked with a token. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tokens")
public class TokensResource {

    /** Who asks for a token, and what for. */
    public record TokenRequest(String email, String password, String name) {}

    /** The token itself, told this once. */
    public record TokenJson(String token) {}

    /** A token as it is listed. */
    public record ListedToken(long id, String name, Instant madeAt) {}

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentTrainer current;

    @POST
    @Operation(summary = "Makes a token; 401 where address or password is wrong, 422 where one is missing")
    @Public
    public Response make(TokenRequest request) {
        TokenRequest asked = request == null ? new TokenRequest(null, null, null) : request;
        Mistakes mistakes = new Mistakes();
        mistakes.required("email", asked.email(), 190);
        mistakes.required("password", asked.password(), 200);
        mistakes.refuseIfAny();
        Trainer trainer = trainers.signIn(asked.email(), asked.password());
        TokenJson token = new TokenJson(tokens.make(trainer, asked.name()));
        return Response.status(Response.Status.CREATED).entity(token).build();
    }

    @GET
    @Operation(summary = "The trainer's tokens, the newest first; never the tokens themselves")
    public List<ListedToken> list() {
        return tokens.of(current.trainer()).stream()
                .map(token -> new ListedToken(token.id(), token.name(), token.madeAt()))
                .toList();
    }

    @DELETE
    @Operation(summary = "Revokes a token at once")
    @Path("{id}")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(current.trainer(), id);
    }
}
