package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.outcome.EditedQuote;
import nl.weerklank.outcome.EditedQuote.Meanwhile;
import nl.weerklank.outcome.MaskSuggestions;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.QuoteEdits;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.platform.Mistakes;

/** What a trainer decides on the quotes of a report. */
@ApplicationScoped
class Curating {

    private static final int LONGEST = 4000;

    @Inject
    private QuoteEdits edits;

    @Inject
    private KnownNames names;

    /** Every quote that may be in the report now, in its order. */
    List<ProposedQuote> quotes(OutcomeReport report, Material found) {
        List<Proposal> proposals = found.proposals();
        Map<Long, EditedQuote> edited = edits.of(keys(proposals));
        return proposals.stream()
                .flatMap(proposal -> ordered(report, proposal.quotes())
                        .map(quote -> proposed(report, proposal, quote, edited.get(quote.id()))))
                .toList();
    }

    private static ProposedQuote proposed(OutcomeReport report, Proposal proposal, Quote quote, EditedQuote edited) {
        return new ProposedQuote(
                quote,
                proposal.kind(),
                proposal.heading(),
                report.whyLeftOut(quote.id()).orElse(null),
                edited,
                report.curated(quote.id()));
    }

    /** Quotes of one question in the order that the trainer gave them; the others after them, as they come. */
    static Stream<Quote> ordered(OutcomeReport report, List<Quote> quotes) {
        return quotes.stream()
                .sorted(Comparator.comparingInt(
                        quote -> report.curated(quote.id()).place()));
    }

    private static List<Long> keys(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.quotes().stream())
                .map(Quote::id)
                .toList();
    }

    Review review(OutcomeReport report, Material found) {
        List<Review.KeptText> kept = found.withoutConsent().stream()
                .flatMap(proposal -> proposal.quotes().stream()
                        .map(text -> new Review.KeptText(proposal.kind(), proposal.heading(), text)))
                .toList();
        MaskSuggestions masks = new MaskSuggestions(names.people(report), names.groups(report), report.locale());
        return new Review(quotes(report, found), kept, masks, found.fates());
    }

    /** Notes what of a change cannot be. */
    void check(Material found, ReportChange change, Mistakes mistakes) {
        Set<Long> known = Set.copyOf(keys(found.proposals()));
        refuseUnknown("leaveOut", change.leaveOut().keySet(), known, mistakes);
        refuseUnknown("quotes", change.quotes().keySet(), known, mistakes);
        refuseUnknown("order", change.order(), known, mistakes);
        Set<Long> themes = found.fates().stream().map(ThemeFate::theme).collect(Collectors.toSet());
        Predicate<Long> isTheme = theme -> theme == null || theme == 0 || themes.contains(theme);
        if (!change.quotes().values().stream().map(QuoteChange::theme).allMatch(isTheme)) {
            mistakes.add("quotes", "report.mistake.theme");
        }
        change.quotes().values().forEach(quote -> {
            mistakes.optional("edited", quote.edited(), LONGEST);
            mistakes.optional("doneWith", quote.doneWith(), CuratedQuote.LONGEST);
        });
    }

    private static void refuseUnknown(String field, Collection<Long> named, Set<Long> known, Mistakes mistakes) {
        if (!known.containsAll(named)) mistakes.add(field, "report.mistake.quote");
    }

    /**
     * Leaves out what was left out elsewhere already.
     *
     * @param leftOut the reasons by the keys of quotes
     */
    void takeOver(OutcomeReport report, Material found, Map<Long, LeaveReason> leftOut) {
        keys(found.proposals()).stream()
                .filter(leftOut::containsKey)
                .forEach(quote -> report.leaveOut(quote, leftOut.get(quote)));
    }

    /** Changes what was checked. */
    void change(OutcomeReport report, ReportChange change) {
        change.include().forEach(report::include);
        change.leaveOut().forEach(report::leaveOut);
        change.quotes().forEach((quote, changed) -> change(report, quote, changed));
        report.order(change.order());
    }

    private void change(OutcomeReport report, long quote, QuoteChange change) {
        CuratedQuote curated = report.curated(quote);
        if (change.highlighted() != null) curated = curated.highlighted(change.highlighted());
        if (change.doneWith() != null) curated = curated.doneWith(orNull(change.doneWith()));
        if (change.theme() != null) curated = curated.about(change.theme() == 0 ? null : change.theme());
        report.curate(curated);
        if (change.edited() == null) return;
        if (change.edited().isBlank()) {
            edits.drop(quote);
        } else {
            Meanwhile meanwhile = change.meanwhile() == null ? Meanwhile.ORIGINAL : change.meanwhile();
            edits.edit(quote, change.edited().strip(), meanwhile, names.of(report));
        }
    }

    private static String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
