package nl.weerklank.report;

import java.util.List;
import nl.weerklank.outcome.MaskSuggestions;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/**
 * What a trainer looks at before a report is published.
 *
 * @param quotes every quote that may be in the report, in its order
 * @param kept texts whose writers allow no quoting
 * @param masks finds what may tell who wrote a quote
 * @param themes those of the group, in the trainer's order
 */
public record Review(List<ProposedQuote> quotes, List<KeptText> kept, MaskSuggestions masks, List<ThemeFate> themes) {

    /**
     * A text that only the trainer reads.
     *
     * @param kind the place that it would have
     * @param heading the question that it answers
     */
    public record KeptText(Kind kind, String heading, Quote text) {}
}
