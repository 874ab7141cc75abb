package nl.weerklank.takeaway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Sheet;

/** The documents that go out of a plan. */
public enum Paper {
    /** What the trainer has at hand during the day; with all notes. */
    SCRIPT(ScriptSheet::of),
    /** What participants take home; nothing that is for the trainer alone. */
    HANDOUT(HandoutSheet::of),
    /** What must be brought, with totals. */
    MATERIALS(MaterialsSheet::of),
    /** A list to sign, per day. */
    ATTENDANCE(AttendanceSheet::of),
    /** A page for each participant who was there, of the days on which that was noted. */
    PROOF(ProofSheet::of),
    /** What the one who plays the other party must know; no participant is named. */
    BRIEF(BriefSheet::of),
    /** The steps of the conversation, for the pocket. */
    CARD(CardSheet::of);

    private final Function<Occasion, Sheet> writing;

    Paper(Function<Occasion, Sheet> writing) {
        this.writing = writing;
    }

    /** The word in addresses: {@code handout}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document with this {@link #code()}, or nothing. */
    public static Optional<Paper> ofCode(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }

    /** What it is called: "Draaiboek". */
    public String title(Locale locale) {
        return Texts.in(locale).format("takeaway.paper." + code());
    }

    /** The document for this training. */
    Sheet sheet(Occasion occasion) {
        return writing.apply(occasion);
    }
}
