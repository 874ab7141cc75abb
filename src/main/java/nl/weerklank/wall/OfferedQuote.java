package nl.weerklank.wall;

import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.PublicQuote;
import nl.weerklank.program.Edition;
import nl.weerklank.report.LeaveReason;

/**
 * A quote that its writer allows on the web site, and what the trainer decided.
 *
 * @param chosen whether the trainer wants it there
 * @param leftOut why a report leaves it out, and the web site with it; null where none does
 */
public record OfferedQuote(PublicQuote words, boolean chosen, LeaveReason leftOut) {

    public long id() {
        return words.quote().id();
    }

    public String wording() {
        return words.quote().wording();
    }

    /** Whether everybody may see it. */
    public boolean isShown() {
        return chosen && leftOut == null;
    }

    /** The keys of the editions that it may be about: the same for all quotes of one training. */
    public List<Long> training() {
        return words.editions().stream().map(Edition::id).toList();
    }

    /**
     * Whether it is what is looked for.
     *
     * @param program the key of the program that it must be about, or null for any
     * @param word what must be in it, whatever the capitals, or null
     */
    public boolean fits(Long program, String word) {
        return (program == null || words.program().id() == program)
                && (word == null || wording().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
