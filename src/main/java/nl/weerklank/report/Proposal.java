package nl.weerklank.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.outcome.Asked;
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
 * @param note what must be known of the revisions of the questions in which it was asked; null for nothing
 */
record Proposal(Kind kind, String heading, List<Quote> quotes, String note) {

    /** The proposals of an edition in the order of the report; questions without a quote have none. */
    static List<Proposal> of(EditionOutcome outcome) {
        Optional<Outcome> seen = outcome.evaluation().map(Outcome::forClient);
        return of(
                outcome.managerQuotes(),
                seen.map(Outcome::texts).orElse(List.of()),
                seen.map(Outcome::locale).orElse(Locale.ROOT));
    }

    /**
     * The same of what a manager and participants wrote.
     *
     * @param texts of which all may be quoted
     * @param locale the language in which questions are told
     */
    static List<Proposal> of(List<Quote> manager, List<TextOutcome> texts, Locale locale) {
        return Stream.concat(
                        Stream.of(new Proposal(Kind.MANAGER, null, manager, null)),
                        texts.stream().map(answers -> of(answers, locale)))
                .filter(proposal -> !proposal.quotes().isEmpty())
                .sorted(Comparator.comparing(Proposal::kind))
                .toList();
    }

    /** What was written and may not be quoted, for the trainer's eyes only. */
    static List<Proposal> withoutConsent(EditionOutcome outcome) {
        return outcome.evaluation().stream()
                .flatMap(seen -> seen.texts().stream().map(texts -> of(texts, seen.locale())))
                .map(proposal -> new Proposal(
                        proposal.kind(),
                        proposal.heading(),
                        proposal.quotes().stream()
                                .filter(text -> !text.forReport())
                                .toList(),
                        null))
                .filter(proposal -> !proposal.quotes().isEmpty())
                .sorted(Comparator.comparing(Proposal::kind))
                .toList();
    }

    private static Proposal of(TextOutcome texts, Locale locale) {
        String note = texts.asked().over().told(locale).orElse(null);
        return new Proposal(kind(texts.asked()), texts.asked().title(locale), texts.texts(), note);
    }

    /** Words beside an answer stand by themselves, under the question that they are about. */
    private static Kind kind(Asked asked) {
        if (!asked.isAnswer()) return Kind.OTHER;
        return switch (asked.key()) {
            case "one_liner" -> Kind.ONE_LINER;
            case "remark" -> Kind.REMARK;
            case "suggestion" -> Kind.SUGGESTION;
            case "promise", "tomorrow", "first_try", "stop_doing" -> Kind.PROMISE;
            default -> Kind.OTHER;
        };
    }
}
