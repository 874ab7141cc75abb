package nl.weerklank.wall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.PublicQuote;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Program;
import nl.weerklank.wall.Attribution;
import nl.weerklank.wall.QuoteWall;

/** The page of quotes that this request shows to everybody; nothing by itself, for only its address leads here. */
@Named("shownWall")
@RequestScoped
public class ShownWallPage {

    /**
     * A quote.
     *
     * @param language that it is probably in: that of its program
     * @param by who says it, and of which program where the page does not say so already
     */
    public record Line(String wording, String language, String by) {}

    private QuoteWall wall;
    private List<Line> lines;
    private boolean within;

    /** @param embedded whether it stands within a page of another site */
    void show(QuoteWall shown, List<PublicQuote> quotes, boolean embedded) {
        this.wall = shown;
        this.within = embedded;
        this.lines = quotes.stream().map(this::line).toList();
    }

    private Line line(PublicQuote words) {
        String by = isOfProgram() ? Attribution.who(words, getLocale()) : Attribution.of(words, getLocale());
        return new Line(words.quote().wording(), words.program().locale().getLanguage(), by);
    }

    /** The language of the page; refuses as not found where nobody was led here. */
    public Locale getLocale() {
        if (wall == null) throw Refusal.notFound();
        return wall.locale();
    }

    /** The program, or that it is about all of them. */
    public String getTitle() {
        return wall.program()
                .map(Program::title)
                .orElseGet(() -> Texts.in(getLocale()).getString("wall.shown.title"));
    }

    /** Whether the title is that of a program. */
    public boolean isOfProgram() {
        return wall.program().isPresent();
    }

    public String getOrganisation() {
        return wall.organisation().name();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether it stands within a page of another site. */
    public boolean isWithin() {
        return within;
    }
}
