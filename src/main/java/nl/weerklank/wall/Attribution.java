package nl.weerklank.wall;

import java.util.Locale;
import nl.weerklank.outcome.PublicQuote;
import nl.weerklank.outcome.Quote;
import nl.weerklank.platform.Texts;

/** Who says it, as far as it may be told to everybody, and of which program: nothing of the client, the group or the day. */
public final class Attribution {

    private Attribution() {}

    /** "Fatima, Van klacht naar kans"; without a name "Een deelnemer, Van klacht naar kans". */
    public static String of(PublicQuote words, Locale locale) {
        return Texts.in(locale)
                .format("wall.attribution", who(words, locale), words.program().title());
    }

    /**
     * The same without the program: "Fatima" or "Een deelnemer". A role stands only beside a name: it alone could name
     * somebody who wants none.
     */
    public static String who(PublicQuote words, Locale locale) {
        Quote quote = words.quote();
        if (quote.firstName() == null) {
            return Texts.in(locale).getString(words.byManager() ? "wall.by.manager" : "wall.by.participant");
        }
        return quote.role() == null ? quote.firstName() : quote.firstName() + ", " + quote.role();
    }
}
