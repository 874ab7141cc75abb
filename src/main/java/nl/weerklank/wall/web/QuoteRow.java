package nl.weerklank.wall.web;

import nl.weerklank.platform.Texts;
import nl.weerklank.wall.Attribution;
import nl.weerklank.wall.OfferedQuote;

/**
 * A quote on the page where the trainer chooses.
 *
 * @param at its place on the page
 */
public record QuoteRow(OfferedQuote quote, int at) {

    public long id() {
        return quote.id();
    }

    public String wording() {
        return quote.wording();
    }

    /** The language of the quote, as far as it is known: that of its program. */
    public String language() {
        return quote.words().program().locale().getLanguage();
    }

    /** Who says it, in the language of the program. */
    public String by() {
        return Attribution.of(quote.words(), quote.words().program().locale());
    }

    /** Words and who says them, to be pasted elsewhere. */
    public String copied() {
        return Texts.in(quote.words().program().locale()).format("wall.copied", wording(), by());
    }

    /** The word of the reason for which a report leaves it out, or null. */
    public String leftOut() {
        return quote.leftOut() == null ? null : quote.leftOut().word();
    }
}
