package nl.weerklank.wall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Program;
import nl.weerklank.wall.QuoteWall;
import nl.weerklank.wall.QuoteWalls;
import nl.weerklank.wall.WallSettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that show quotes to everybody. */
@Path("quote-walls")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuoteWallsResource {

    @Inject
    private QuoteWalls walls;

    @Inject
    private CurrentTrainer current;

    /**
     * A page of quotes.
     *
     * @param link the address to give to everybody; {@code …/embed} below it goes into pages of the embedders
     * @param program whose quotes it shows; absent where it shows those of all
     */
    @JsonbPropertyOrder({"id", "link", "program", "language", "indexable", "embedders"})
    public record WallJson(
            long id, String link, Long program, String language, boolean indexable, List<String> embedders) {}

    /** What to arrange; what is absent stays, and is cautious on a new page. */
    public record Settings(String language, Boolean indexable, List<String> embedders) {

        WallSettings checked() {
            if (language != null && !Texts.speaks(language)) {
                throw Refusal.invalid("language", "program.mistake.language");
            }
            return new WallSettings(language == null ? null : Texts.spoken(language), indexable, embedders);
        }
    }

    /** A page to switch on, of one program or else of all. */
    public record NewWall(Long program, String language, Boolean indexable, List<String> embedders) {}

    @GET
    @Operation(summary = "The pages of quotes that are switched on")
    public List<WallJson> list() {
        return walls.of(current.organisation()).stream().map(this::json).toList();
    }

    @POST
    @Operation(summary = "Switches on a page of the quotes that were chosen, of one program or of all")
    public Response open(NewWall typed) {
        NewWall asked = typed == null ? new NewWall(null, null, null, null) : typed;
        WallSettings settings = new Settings(asked.language(), asked.indexable(), asked.embedders()).checked();
        QuoteWall wall = walls.open(current.organisation(), asked.program(), current.locale(), settings);
        return Response.status(Response.Status.CREATED).entity(json(wall)).build();
    }

    @GET
    @Path("{wall}")
    @Operation(summary = "A page of quotes")
    public WallJson get(@PathParam("wall") long id) {
        return json(walls.find(current.organisation(), id));
    }

    @PATCH
    @Path("{wall}")
    @Operation(summary = "Changes what is named; everything else stays")
    public WallJson change(@PathParam("wall") long id, Settings typed) {
        Settings asked = typed == null ? new Settings(null, null, null) : typed;
        walls.find(current.organisation(), id);
        return json(walls.change(current.organisation(), id, asked.checked()));
    }

    @DELETE
    @Path("{wall}")
    @Operation(summary = "Switches a page off at once; switched on again it has another address")
    public void close(@PathParam("wall") long id) {
        walls.close(current.organisation(), id);
    }

    private WallJson json(QuoteWall wall) {
        return new WallJson(
                wall.id(),
                walls.address(wall),
                wall.program().map(Program::id).orElse(null),
                wall.locale().getLanguage(),
                wall.isIndexable(),
                wall.embedders());
    }
}
