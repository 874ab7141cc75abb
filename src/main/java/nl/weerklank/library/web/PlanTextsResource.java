package nl.weerklank.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.library.PlanTexts;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of an edition as a text. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class PlanTextsResource {
    private static final String YAML = "application/yaml";
    private static final String MARKDOWN = "text/markdown";

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private PlanTexts texts;

    @Inject
    private SessionPlans plans;

    /** How many days and blocks were read, and the plan's version. */
    public record ReadJson(int days, int blocks, int version) {
        private static ReadJson of(Edited edited) {
            int days = (int) edited.blocks().stream()
                    .map(block -> block.day().id())
                    .distinct()
                    .count();
            return new ReadJson(days, edited.blocks().size(), edited.version());
        }
    }

    @GET
    @Path("plan.yaml")
    @Produces(YAML)
    @Operation(summary = "The plan in the form of the sample courses")
    public Response yaml(@PathParam("id") long id) {
        return written(edition(id), texts::yaml, YAML);
    }

    @GET
    @Path("plan.md")
    @Produces(MARKDOWN)
    @Operation(summary = "The plan as Markdown")
    public Response markdown(@PathParam("id") long id) {
        return written(edition(id), texts::markdown, MARKDOWN);
    }

    /** With the version that it has, for If-Match; read first, so that it is never newer than the text. */
    private Response written(Edition edition, Function<Edition, String> writer, String type) {
        String version = String.valueOf(plans.of(edition).version());
        return Response.ok(writer.apply(edition))
                .type(type + ";charset=UTF-8")
                .tag(version)
                .build();
    }

    @PUT
    @Path("plan.yaml")
    @Consumes({YAML, "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Replaces the plan by one in the form of the sample courses; undo brings it back",
            description =
                    "Mistakes are told with the line on which they stand. With If-Match a change made meanwhile is"
                            + " not overwritten: 409.")
    public Response replaceByYaml(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream sent)
            throws IOException {
        return answer(texts.replaceByYaml(planner(id), version(ifMatch), limited(sent), current.locale()));
    }

    @PUT
    @Path("plan.md")
    @Consumes({MARKDOWN, MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Replaces the plan by one in Markdown, as it is given; undo brings it back",
            description =
                    "Mistakes are told with the line on which they stand. With If-Match a change made meanwhile is"
                            + " not overwritten: 409.")
    public Response replaceByMarkdown(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream sent)
            throws IOException {
        return answer(texts.replaceByMarkdown(planner(id), version(ifMatch), limited(sent), current.locale()));
    }

    /** One byte more than may be is enough to know that it is too large. */
    private static byte[] limited(InputStream sent) throws IOException {
        return sent.readNBytes(PlanTexts.LARGEST + 1);
    }

    private static Response answer(Edited edited) {
        return Response.ok(ReadJson.of(edited))
                .tag(String.valueOf(edited.version()))
                .build();
    }

    private Edition edition(long id) {
        return editions.find(current.organisation(), id);
    }

    private Planner planner(long id) {
        return new Planner(edition(id), current.trainer());
    }

    private static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        String version = ifMatch.replaceAll("^W/|\"", "").strip();
        if (!version.matches("\\d{1,9}")) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "plan.refusal.stale");
        }
        return Integer.valueOf(version);
    }
}
