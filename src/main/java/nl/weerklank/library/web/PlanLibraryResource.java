package nl.weerklank.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.library.Library;
import nl.weerklank.library.LibraryItem;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.Planner;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a plan to the library, and back. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class PlanLibraryResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Library library;

    /** Which block of the library goes where: the key of a day, and a place in it from 0 or null for the end. */
    public record PutJson(String key, Long day, Integer at) {}

    /** The keys of the blocks that came, and the plan's version. */
    public record PutBlocksJson(List<Long> blocks, int version) {
        private static PutBlocksJson of(Edited edited) {
            return new PutBlocksJson(edited.blocks().stream().map(Block::id).toList(), edited.version());
        }
    }

    @POST
    @Path("plan/blocks/{block}/library")
    @Operation(summary = "Keeps a block of a plan in the library, with the names of its themes")
    public Response save(@PathParam("id") long id, @PathParam("block") long block) {
        Edition edition = edition(id);
        LibraryItem item = library.save(edition, current.trainer(), block);
        return Response.status(Response.Status.CREATED)
                .entity(LibraryResource.ItemJson.of(item, edition.locale()))
                .build();
    }

    @POST
    @Path("plan/library")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts a block of the library into a plan: key, day (its key), at (the place from 0)")
    public Response put(@PathParam("id") long id, PutJson sent) {
        Edition edition = edition(id);
        if (sent == null || sent.key() == null) {
            throw Refusal.invalid("key", "platform.mistake.required");
        }
        if (sent.day() == null) {
            throw Refusal.invalid("day", "platform.mistake.required");
        }
        LibraryItem item = library.find(current.organisation(), edition.locale(), sent.key());
        Edited edited = library.put(
                new Planner(edition, current.trainer()),
                item,
                sent.day(),
                sent.at() == null ? Integer.MAX_VALUE : sent.at());
        return Response.status(Response.Status.CREATED)
                .entity(PutBlocksJson.of(edited))
                .tag(String.valueOf(edited.version()))
                .build();
    }

    private Edition edition(long id) {
        return editions.find(current.organisation(), id);
    }
}
