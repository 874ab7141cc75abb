package nl.weerklank.report;

import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.outcome.EditionOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.TextOutcome;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/**
 * Every quote with consent that answers one question, proposed for the report.
 *
 * @param kind its place in the report
 * @param heading the question
 */
record Proposal(Kind kind, String heading, List<Quote> quotes) {

    /** The proposals of an edition in the order of the report; questions without a quote have none. */
    static List<Proposal> of(EditionOutcome outcome) {
        Stream<Proposal> manager = Stream.of(new Proposal(Kind.MANAGER, null, outcome.managerQuotes()));
        Stream<Proposal> participants = outcome.evaluation().stream()
                .map(Outcome::forClient)
                .flatMap(seen -> seen.texts().stream())
                .map(Proposal::of);
        return Stream.concat(manager, participants)
                .filter(proposal -> !proposal.quotes().isEmpty())
                .sorted(java.util.Comparator.comparing(Proposal::kind))
                .toList();
    }

    private static Proposal of(TextOutcome texts) {
        return new Proposal(kind(texts.asked().key()), texts.asked().wording(), texts.texts());
    }

    private static Kind kind(String key) {
        return switch (key) {
            case "one_liner" -> Kind.ONE_LINER;
            case "remark" -> Kind.REMARK;
            case "suggestion" -> Kind.SUGGESTION;
            default -> Kind.OTHER;
        };
    }
}
