package nl.weerklank.wall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.Programs;
import nl.weerklank.wall.Attribution;
import nl.weerklank.wall.OfferedQuote;
import nl.weerklank.wall.WallQuotes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quotes that their writers allow on the web site. */
@Path("quotes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuotesResource {

    @Inject
    private WallQuotes quotes;

    @Inject
    private Programs programs;

    @Inject
    private CurrentTrainer current;

    /**
     * A quote that its writer allows on the web site now. Its key is a name to give back, not a number to reckon with.
     *
     * @param attribution who says it, as far as it may be told, in the language of the program
     * @param leftOut why a report leaves it out, and the web site with it; absent where none does
     */
    @JsonbPropertyOrder({"id", "text", "firstName", "attribution", "program", "onWall", "leftOut"})
    public record QuoteJson(
            String id,
            String text,
            String firstName,
            String attribution,
            long program,
            boolean onWall,
            String leftOut) {

        static QuoteJson of(OfferedQuote quote) {
            return new QuoteJson(
                    String.valueOf(quote.id()),
                    quote.wording(),
                    quote.words().quote().firstName(),
                    Attribution.of(quote.words(), quote.words().program().locale()),
                    quote.words().program().id(),
                    quote.isShown(),
                    quote.leftOut() == null ? null : quote.leftOut().word());
        }
    }

    /** Whether everybody may see it. */
    public record Choice(Boolean onWall) {}

    @GET
    @Operation(summary = "The quotes that their writers allow on the web site, of the newest training first")
    public Response list(@QueryParam("program") Long program, @QueryParam("word") String word, @Context UriInfo uri) {
        if (program != null) programs.find(current.organisation(), program);
        return Paging.page(quotes.of(current.organisation(), program, word), uri, QuoteJson::of);
    }

    @PATCH
    @Path("{quote}")
    @Operation(summary = "Puts a quote on the web site, or takes it off")
    public QuoteJson choose(@PathParam("quote") long id, Choice typed) {
        OfferedQuote quote = quotes.find(current.organisation(), id);
        if (typed == null || typed.onWall() == null) {
            throw Refusal.invalid("onWall", "platform.mistake.required");
        }
        if (typed.onWall() && quote.leftOut() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "wall.mistake.left-out");
        }
        quotes.choose(current.organisation(), List.of(id), typed.onWall() ? Set.of(id) : Set.of());
        return QuoteJson.of(quotes.find(current.organisation(), id));
    }
}
