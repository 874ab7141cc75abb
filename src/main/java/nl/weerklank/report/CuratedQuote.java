package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the trainer decided on a quote in a report, besides leaving it out: its place, and what stands beside it. */
@Embeddable
public class CuratedQuote {

    /** What the trainer does with a suggestion has at most this many characters. */
    static final int LONGEST = 600;

    @Column(name = "quote_id")
    private long quote;

    private Integer place;

    private boolean highlighted;

    @Column(name = "done_with")
    private String doneWith;

    @Column(name = "theme_id")
    private Long theme;

    protected CuratedQuote() {}

    CuratedQuote(long quote) {
        this.quote = quote;
    }

    private CuratedQuote(long quote, Integer place, boolean highlighted, String doneWith, Long theme) {
        this.quote = quote;
        this.place = place;
        this.highlighted = highlighted;
        this.doneWith = doneWith;
        this.theme = theme;
    }

    /** The quote's key. */
    public long quote() {
        return quote;
    }

    /** Whether it stands large. */
    public boolean highlighted() {
        return highlighted;
    }

    /** What is done with it, or null. */
    public String doneWith() {
        return doneWith;
    }

    /** The key of the theme that it is about, or null. */
    public Long theme() {
        return theme;
    }

    /** Its place among the quotes that answer the same question; those that were never put somewhere come last. */
    int place() {
        return place == null ? Integer.MAX_VALUE : place;
    }

    CuratedQuote at(int there) {
        return new CuratedQuote(quote, there, highlighted, doneWith, theme);
    }

    CuratedQuote highlighted(boolean large) {
        return new CuratedQuote(quote, place, large, doneWith, theme);
    }

    CuratedQuote doneWith(String words) {
        return new CuratedQuote(quote, place, highlighted, words, theme);
    }

    CuratedQuote about(Long tag) {
        return new CuratedQuote(quote, place, highlighted, doneWith, tag);
    }
}
