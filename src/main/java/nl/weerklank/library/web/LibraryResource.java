package nl.weerklank.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.library.Library;
import nl.weerklank.library.LibraryItem;
import nl.weerklank.library.LibrarySearch;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.platform.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blocks to use again. */
@Path("library")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library")
public class LibraryResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Library library;

    /** A block of the library; {@code key} puts it into a plan, {@code source} is own or sample, {@code plan} of which training or course plan it is. */
    public record ItemJson(
            String key,
            String source,
            String origin,
            String plan,
            String title,
            String kind,
            int minutes,
            String method,
            String goal,
            String trainerNotes,
            String handout,
            List<String> materials,
            List<String> themes) {
        static ItemJson of(LibraryItem item, Locale locale) {
            BlockDraft block = item.block();
            return new ItemJson(
                    item.key(),
                    item.source().code(),
                    item.origin(),
                    item.plan(),
                    block.title(),
                    block.ownKind() == null
                            ? block.kind().code()
                            : block.ownKind().name(),
                    block.minutes(),
                    block.method(),
                    block.goal(),
                    block.trainerNotes(),
                    block.handout(),
                    block.materials().stream()
                            .map(material -> material.line(locale))
                            .toList(),
                    item.themes());
        }
    }

    @GET
    @Operation(
            summary = "Blocks to use again: the organisation's own, and those of the sample courses in a language",
            description = "text: words that are all in it; kind; theme: part of a name; shortest and longest: minutes;"
                    + " language: nl or en, otherwise the caller's.")
    public List<ItemJson> search(
            @QueryParam("text") String text,
            @QueryParam("kind") String kind,
            @QueryParam("theme") String theme,
            @QueryParam("shortest") Integer shortest,
            @QueryParam("longest") Integer longest,
            @QueryParam("language") String language) {
        Locale locale = language == null ? current.locale() : Texts.spoken(language);
        LibrarySearch sought = new LibrarySearch(text, kind, theme, shortest, longest);
        return library.search(current.organisation(), locale, sought).stream()
                .map(item -> ItemJson.of(item, locale))
                .toList();
    }

    @DELETE
    @Operation(summary = "Takes one of the organisation's own blocks out of the library, by its key")
    public void remove(@QueryParam("key") String key) {
        library.remove(current.organisation(), key == null ? "" : key);
    }
}
