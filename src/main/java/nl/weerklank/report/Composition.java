package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.QuoteEdits;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.report.Findings.QuoteGroup;

/** Puts together what a report says at this moment. Everything in it is for the client's eyes. */
@ApplicationScoped
class Composition {

    @Inject
    private QuoteEdits edits;

    @Inject
    private Clock clock;

    Findings of(OutcomeReport report, Material found) {
        Edition edition = report.edition();
        return new Findings(
                edition.program().title(),
                edition.client().name(),
                found.group(),
                edition.organisation().name(),
                edition.trainer().name(),
                found.days(),
                clock.instant().atZone(edition.timeZone()).toLocalDate(),
                found.turnout(),
                found.overall(),
                report.sections().contains(Section.GOAL) ? goal(report) : null,
                shown(report, Section.THEMES, found::themes),
                shown(report, Section.SCORES, found::scores),
                shown(report, Section.SCORES, found::estimates),
                shown(report, Section.SCORES, found::listings),
                quotes(report, found),
                shown(report, Section.NEXT_STEPS, () -> lines(report.nextSteps())),
                report.sections().contains(Section.OFFER) ? report.offer() : null,
                found.team(),
                presentation(report, found));
    }

    private static <T> List<T> shown(OutcomeReport report, Section section, Supplier<List<T>> found) {
        return report.sections().contains(section) ? found.get() : List.of();
    }

    private Presentation presentation(OutcomeReport report, Material found) {
        Map<Long, String> themes = found.fates().stream().collect(Collectors.toMap(ThemeFate::theme, ThemeFate::name));
        return new Presentation(
                Section.words(List.copyOf(report.sections())),
                report.introductions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(words ->
                                new Presentation.Introduction(words.getKey().word(), words.getValue()))
                        .toList(),
                report.allCurated().stream()
                        .filter(CuratedQuote::highlighted)
                        .map(CuratedQuote::quote)
                        .toList(),
                report.allCurated().stream()
                        .map(quote -> new Presentation.QuoteNote(
                                quote.quote(),
                                quote.doneWith(),
                                quote.theme() == null ? null : themes.get(quote.theme())))
                        .filter(note -> note.doneWith() != null || note.theme() != null)
                        .toList(),
                share(report, found));
    }

    private QuoteShare share(OutcomeReport report, Material found) {
        List<Proposal> proposals = found.proposals();
        List<Long> keys = proposals.stream()
                .flatMap(proposal -> proposal.quotes().stream())
                .map(Quote::id)
                .toList();
        return QuoteShare.of(report, proposals, edits.of(keys));
    }

    private static Findings.Goal goal(OutcomeReport report) {
        Engagement engagement = report.edition().engagement();
        if (engagement.goal() == null && report.goalAnswer() == null) return null;
        return new Findings.Goal(engagement.goal(), engagement.noticedBy(), engagement.agreedOn(), report.goalAnswer());
    }

    private static List<QuoteGroup> quotes(OutcomeReport report, Material found) {
        return found.proposals().stream()
                .filter(proposal -> report.sections().contains(proposal.kind().section()))
                .map(proposal -> new QuoteGroup(
                        proposal.kind(), proposal.heading(), included(report, proposal), proposal.note()))
                .filter(group -> !group.keys().isEmpty())
                .toList();
    }

    private static List<Long> included(OutcomeReport report, Proposal proposal) {
        return Curating.ordered(report, proposal.quotes())
                .map(Quote::id)
                .filter(quote -> report.whyLeftOut(quote).isEmpty())
                .toList();
    }

    private static List<String> lines(String text) {
        return Stream.ofNullable(text)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
