package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.KindColour;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.plan.OwnKinds;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisation's own kinds of block. */
@Path("block-kinds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class BlockKindsResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private OwnKinds kinds;

    /** A kind with one of the style sheet's colours; counted as talk, practice, break or other. */
    public record KindJson(Long id, String name, String colour, String counted) {
        private static KindJson of(OwnKind kind) {
            return new KindJson(
                    kind.id(), kind.name(), kind.colour().code(), kind.counted().code());
        }

        private KindColour knownColour() {
            return colour == null ? null : KindColour.ofCode(colour).orElse(null);
        }

        private Counted knownCounted() {
            return counted == null ? null : Counted.ofCode(counted).orElse(null);
        }
    }

    @GET
    @Operation(
            summary =
                    "The organisation's own kinds of block, besides opening, input, practice, dialogue, break, closing")
    public List<KindJson> all() {
        return kinds.of(current.organisation()).stream().map(KindJson::of).toList();
    }

    @POST
    @Operation(summary = "Adds a kind: name, colour, counted; blocks refer to it by its name")
    public Response add(KindJson sent) {
        KindJson kind = sent(sent);
        OwnKind added = kinds.add(current.organisation(), kind.name(), kind.knownColour(), kind.knownCounted());
        return Response.status(Response.Status.CREATED)
                .entity(KindJson.of(added))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a kind, and with it every block that is of it")
    public KindJson change(@PathParam("id") long id, KindJson sent) {
        KindJson kind = sent(sent);
        return KindJson.of(
                kinds.change(current.organisation(), id, kind.name(), kind.knownColour(), kind.knownCounted()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a kind off the list; blocks that are of it stay so")
    public void remove(@PathParam("id") long id) {
        kinds.remove(current.organisation(), id);
    }

    private static KindJson sent(KindJson sent) {
        if (sent == null) {
            throw Refusal.invalid("name", "platform.mistake.required");
        }
        return sent;
    }
}
