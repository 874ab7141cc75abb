package nl.weerklank.trend.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.outcome.PublicQuote;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.wall.Attribution;
import nl.weerklank.wall.WallQuotes;

/** The strongest quotes of the trainings that the overview is about. */
@Named
@RequestScoped
public class StrongestQuotes {

    private static final int MOST = 5;

    @Inject
    private CurrentTrainer current;

    @Inject
    private WallQuotes quotes;

    private List<Row> rows;

    /**
     * A quote.
     *
     * @param by who says it and of which program, as everybody may know
     * @param language of its program, the word by which pages name it
     */
    public record Row(String wording, String by, String language) {

        private static Row of(PublicQuote words) {
            Locale locale = words.program().locale();
            return new Row(words.quote().wording(), Attribution.of(words, locale), locale.getLanguage());
        }
    }

    @PostConstruct
    void open() {
        Long program = Asked.keyIfAny("program").orElse(null);
        Long client = Asked.keyIfAny("client").orElse(null);
        rows = quotes.strongest(current.organisation(), program, client, MOST).stream()
                .map(Row::of)
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
