package nl.weerklank.wall.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.wall.QuoteWall;
import nl.weerklank.wall.QuoteWalls;
import nl.weerklank.wall.WallQuotes;
import nl.weerklank.wall.WallSettings;
import org.omnifaces.util.Faces;

/** Where the trainer arranges a page of quotes: its address, its language, who may find it and show it. */
@Named
@RequestScoped
public class WallPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private QuoteWalls walls;

    @Inject
    private WallQuotes quotes;

    @Inject
    private PageMessages messages;

    private QuoteWall wall;
    private String language;
    private boolean indexable;
    private String embedders;

    @PostConstruct
    void open() {
        wall = walls.find(current.organisation(), Asked.key("id"));
        language = wall.locale().getLanguage();
        indexable = wall.isIndexable();
        embedders = String.join("\n", wall.embedders());
    }

    /** Keeps what was arranged. */
    public void save() {
        List<String> sites = Optional.ofNullable(embedders).map(String::lines).stream()
                .flatMap(lines -> lines)
                .toList();
        WallSettings settings = new WallSettings(Texts.spoken(language), indexable, sites);
        if (messages.attempt(() -> walls.change(current.organisation(), wall.id(), settings))) {
            messages.doneOnNextPage("wall.wall.saved");
            Faces.redirect("/wall/wall?id=%s", String.valueOf(wall.id()));
        }
    }

    /** Switches the page off at once. */
    public void close() {
        walls.close(current.organisation(), wall.id());
        messages.doneOnNextPage("wall.wall.closed");
        Faces.redirect("/wall/quotes");
    }

    public QuoteWall getWall() {
        return wall;
    }

    public String getAddress() {
        return walls.address(wall);
    }

    /** How many quotes it shows now. */
    public int getShown() {
        return quotes.on(wall).size();
    }

    /** Whether any site may show it within its pages. */
    public boolean isEmbeddable() {
        return !walls.find(current.organisation(), wall.id()).embedders().isEmpty();
    }

    /** What to paste into a page of such a site. */
    public String getSnippet() {
        return Snippet.of(wall, getAddress());
    }

    public List<String> getLanguages() {
        return Texts.LANGUAGES.stream().map(java.util.Locale::getLanguage).toList();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isIndexable() {
        return indexable;
    }

    public void setIndexable(boolean indexable) {
        this.indexable = indexable;
    }

    /** The sites that may show it, a line for each. */
    public String getEmbedders() {
        return embedders;
    }

    public void setEmbedders(String embedders) {
        this.embedders = embedders;
    }
}
