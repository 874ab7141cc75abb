package nl.weerklank.report.web;

import java.util.List;
import java.util.Map;
import nl.weerklank.outcome.EditedQuote;
import nl.weerklank.outcome.MaskSuggestions;
import nl.weerklank.outcome.MaskSuggestions.Piece;
import nl.weerklank.outcome.Quote;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.ProposedQuote;

/** A quote on the page where the trainer decides on it. */
public final class QuoteRow {

    private final ProposedQuote proposed;
    private final List<Piece> pieces;
    private final Map<Long, String> themes;
    private final Texts texts;

    /** @param texts in the trainer's language */
    QuoteRow(ProposedQuote proposed, MaskSuggestions masks, Map<Long, String> themes, Texts texts) {
        this.proposed = proposed;
        this.pieces = masks.in(isProposal(proposed) ? proposed.quote().wording() : current(proposed));
        this.themes = themes;
        this.texts = texts;
    }

    /** Whether the edited words are no more than a proposal to the writer, and others stand in the report. */
    private static boolean isProposal(ProposedQuote proposed) {
        return proposed.edited() != null && !proposed.edited().shown();
    }

    private static String current(ProposedQuote proposed) {
        return proposed.edited() == null
                ? proposed.quote().wording()
                : proposed.edited().wording();
    }

    /** The quote's key, as a name. */
    public String getKey() {
        return String.valueOf(proposed.quote().id());
    }

    /** As it was written. */
    public String getWording() {
        return proposed.quote().wording();
    }

    /** As the trainer wants it quoted. */
    public String getCurrent() {
        return current(proposed);
    }

    /** As it stands in the report, in pieces, those marked that may tell who wrote it and can be masked. */
    public List<Piece> getPieces() {
        return pieces;
    }

    public boolean isIncluded() {
        return proposed.included();
    }

    /** How the row looks: a word of the style. */
    public String getLook() {
        EditedQuote edited = proposed.edited();
        boolean hidden = !proposed.included() || edited != null && edited.hidden();
        return (hidden ? "out" : "in") + (isLarge() ? " large" : "");
    }

    /** The word of the reason for which it is left out, or null. */
    public String getReason() {
        return proposed.included() ? null : proposed.leftOut().word();
    }

    /** The edited words, or null. */
    public String getEditedWording() {
        return proposed.edited() == null ? null : proposed.edited().wording();
    }

    /** The word for what is quoted until the writer agrees to the edit, or null. */
    public String getMeanwhile() {
        return proposed.edited() == null ? null : proposed.edited().meanwhile().word();
    }

    /** Whose words stand below: the writer's, or the trainer's that are not quoted. */
    public String getOther() {
        return isProposal(proposed)
                ? texts.getString("report.edit.proposal")
                : texts.getString("report.curate.original");
    }

    /** These words. */
    public String getOtherWording() {
        return isProposal(proposed)
                ? proposed.edited().wording()
                : proposed.quote().wording();
    }

    /** Whether the edited words stand in the report, and what does otherwise. */
    public String getEditState() {
        EditedQuote edited = proposed.edited();
        String state = edited.state().word();
        String key = edited.shown() ? state : state + "-" + edited.meanwhile().word();
        return texts.getString("report.edit." + key);
    }

    /** The look of that. */
    public String getEditTone() {
        return proposed.edited().shown() ? "good" : "warn";
    }

    public boolean isLarge() {
        return proposed.curated().highlighted();
    }

    /** What is done with it, or null. */
    public String getDoneWith() {
        return proposed.curated().doneWith();
    }

    /** The key of its theme as a name, or null. */
    public String getTheme() {
        Long theme = proposed.curated().theme();
        return theme == null ? null : theme.toString();
    }

    /** What its theme is called, or null. */
    public String getThemeName() {
        return themes.get(proposed.curated().theme());
    }

    /** What the writer allows: where, and with which name. */
    public String getConsent() {
        Quote quote = proposed.quote();
        String use = texts.getString("report.consent." + quote.use().word());
        String name = quote.firstName() == null
                ? texts.getString("report.consent.nameless")
                : texts.format("report.consent.named", quote.firstName());
        String told = use + " · " + name;
        return quote.role() == null ? told : told + " · " + quote.role();
    }
}
