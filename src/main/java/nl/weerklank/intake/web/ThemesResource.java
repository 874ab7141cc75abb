package nl.weerklank.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
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
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the participants of an edition find difficult, in themes. */
@Path("editions/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
public class ThemesResource {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Difficulties difficulties;

    @GET
    @Path("themes")
    @Operation(summary = "The themes, in order")
    public List<ThemeJson> list(@PathParam("id") long id) {
        return json(edition(id), themes.of(edition(id)));
    }

    @GET
    @Path("difficulties")
    @Operation(summary = "What participants wrote, in themes or not")
    public List<ThemeJson.DifficultyJson> difficulties(@PathParam("id") long id) {
        return difficulties.of(edition(id)).stream()
                .map(ThemeJson.DifficultyJson::of)
                .toList();
    }

    @POST
    @Path("themes")
    @Operation(summary = "Adds a theme, or each of a list: all of them or, when one has a mistake, none")
    public Response add(@PathParam("id") long id, JsonValue sent) {
        Edition edition = edition(id);
        List<Theme> added = themes.addAll(
                edition,
                new ThemeReading()
                        .themes(sent).stream().map(ThemeReading.Sent::change).toList());
        return Response.status(Response.Status.CREATED)
                .entity(alike(sent, json(edition, added)))
                .build();
    }

    @PATCH
    @Path("themes")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Changes a theme, or each of a list, by its id; what is not mentioned stays")
    public Object change(@PathParam("id") long id, JsonValue sent) {
        Edition edition = edition(id);
        return alike(sent, json(edition, themes.changeAll(edition, new ThemeReading().changes(sent))));
    }

    @DELETE
    @Path("themes/{theme}")
    @Operation(summary = "Removes a theme; what participants wrote stays")
    public void remove(@PathParam("id") long id, @PathParam("theme") long theme) {
        themes.remove(edition(id), theme);
    }

    private Edition edition(long id) {
        return editions.find(current.organisation(), id);
    }

    private List<ThemeJson> json(Edition edition, List<Theme> some) {
        List<Difficulty> all = difficulties.of(edition);
        return some.stream().map(theme -> ThemeJson.of(theme, all)).toList();
    }

    /** One by itself is answered by one by itself. */
    private static Object alike(JsonValue sent, List<ThemeJson> themes) {
        return sent instanceof JsonArray ? themes : themes.get(0);
    }
}
