package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockFiles;
import nl.weerklank.plan.ChangedMeanwhile;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.Seen;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.plan.StoredFile;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that hang on the blocks of a plan. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class BlockFilesResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private SessionPlans plans;

    @Inject
    private BlockFiles files;

    @POST
    @Path("plan/blocks/{block}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Hangs a file on a block; its bytes are the body, its name is in the address",
            description =
                    "pdf, png, jpeg, docx, xlsx, pptx or txt, at most 2 MB each and 10 MB a plan (413). A file that"
                            + " is not what its name says is refused (422). To take one off, change the block's files.")
    public Response attach(
            @PathParam("id") long id,
            @PathParam("block") long key,
            @QueryParam("name") String name,
            @QueryParam("version") Integer version,
            InputStream sent)
            throws IOException {
        Planner planner = calls.planner(id);
        Block block = plans.blocks(planner.edition(), List.of(key)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Seen seen = version == null ? Seen.now(block) : new Seen(key, version);
        // One byte more than may be is enough to know.
        byte[] bytes = sent.readNBytes(BlockFiles.LARGEST + 1);
        try {
            return calls.told(Response.Status.CREATED, planner.edition(), files.attach(planner, seen, name, bytes));
        } catch (ChangedMeanwhile conflict) {
            return calls.conflict(planner.edition(), conflict);
        }
    }

    @GET
    @Path("plan/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file, to be saved: never shown within a page")
    public Response file(@PathParam("id") long id, @PathParam("file") long key) {
        StoredFile stored = files.find(calls.edition(id).organisation(), key);
        String name =
                URLEncoder.encode(stored.file().name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(stored.content(), stored.file().type().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
