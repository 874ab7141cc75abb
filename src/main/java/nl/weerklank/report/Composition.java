package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.outcome.EarlierGroups;
import nl.weerklank.outcome.EditionOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.QuoteEdits;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.Usual;
import nl.weerklank.plan.Coverages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.report.Findings.QuoteGroup;

/** Puts together what a report says at this moment. Everything in it is for the client's eyes. */
@ApplicationScoped
class Composition {

    @Inject
    private Coverages coverages;

    @Inject
    private EarlierGroups earlier;

    @Inject
    private QuoteEdits edits;

    @Inject
    private Clock clock;

    Findings of(OutcomeReport report, EditionOutcome found) {
        Edition edition = report.edition();
        Set<Section> sections = report.sections();
        Optional<Outcome> outcome = found.evaluation().map(Outcome::forClient);
        Map<Long, Usual> usual = outcome.map(seen -> earlier.before(edition.organisation(), seen.evaluation()))
                .orElse(Map.of());
        return new Findings(
                edition.program().title(),
                edition.client().name(),
                found.groupName(report.locale()),
                edition.organisation().name(),
                edition.trainer().name(),
                found.days(),
                clock.instant().atZone(edition.timeZone()).toLocalDate(),
                outcome.map(seen -> turnout(seen, found.groups().size())).orElse(null),
                outcome.flatMap(seen -> overall(seen, report)).orElse(null),
                sections.contains(Section.GOAL) ? goal(report) : null,
                sections.contains(Section.THEMES) ? themes(edition, outcome, found) : List.of(),
                shown(report, outcome, usual, QuestionFindings::scores),
                shown(report, outcome, usual, QuestionFindings::estimates),
                shown(report, outcome, usual, QuestionFindings::listings),
                quotes(report, found),
                sections.contains(Section.NEXT_STEPS) ? lines(report.nextSteps()) : List.of(),
                edition.team().stream()
                        .map(member ->
                                new Findings.Giver(member.name(), member.role().word()))
                        .toList(),
                presentation(report, found));
    }

    private Presentation presentation(OutcomeReport report, EditionOutcome found) {
        Map<Long, String> themes = found.themes().stream().collect(Collectors.toMap(ThemeFate::theme, ThemeFate::name));
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

    private QuoteShare share(OutcomeReport report, EditionOutcome found) {
        List<Proposal> proposals = Proposal.of(found);
        List<Long> keys = proposals.stream()
                .flatMap(proposal -> proposal.quotes().stream())
                .map(Quote::id)
                .toList();
        return QuoteShare.of(report, proposals, edits.of(keys));
    }

    private static Findings.Turnout turnout(Outcome outcome, int groups) {
        return new Findings.Turnout(
                outcome.invited(), outcome.released(), outcome.waiting(), outcome.threshold(), outcome.named(), groups);
    }

    private static <T> List<T> shown(
            OutcomeReport report,
            Optional<Outcome> outcome,
            Map<Long, Usual> usual,
            Function<QuestionFindings, List<T>> findings) {
        return report.sections().contains(Section.SCORES)
                ? outcome.map(seen -> findings.apply(new QuestionFindings(seen, usual, report.locale())))
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<Findings.Overall> overall(Outcome outcome, OutcomeReport report) {
        List<Findings.Score> parts = new QuestionFindings(outcome, Map.of(), report.locale())
                .scores().stream().filter(Findings.Score::sentence).toList();
        return outcome.overall().map(all -> {
            String verdict = all.words(report.locale());
            return new Findings.Overall(parts.size(), together(parts), verdict);
        });
    }

    /**
     * The mean of the parts' means as they are shown. One of the exact answers would be finer than its parts, and beside
     * them could tell what the bands keep closed. Null where a part's own mean is left unsaid.
     */
    static Findings.Mean together(List<Findings.Score> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.mean() == null)) return null;
        int answers = parts.stream().mapToInt(Findings.Score::n).sum();
        double sum = parts.stream()
                .mapToDouble(part -> part.n() * part.mean().value())
                .sum();
        boolean rough = parts.stream().anyMatch(part -> part.mean().rough());
        double steps = rough ? 2 : 10;
        return new Findings.Mean(Math.round(sum / answers * steps) / steps, rough);
    }

    private static Findings.Goal goal(OutcomeReport report) {
        Engagement engagement = report.edition().engagement();
        if (engagement.goal() == null && report.goalAnswer() == null) return null;
        return new Findings.Goal(engagement.goal(), engagement.noticedBy(), engagement.agreedOn(), report.goalAnswer());
    }

    private List<Findings.Theme> themes(Edition edition, Optional<Outcome> outcome, EditionOutcome found) {
        return new ThemeFindings(coverages.of(edition), found.themes())
                .of(outcome, found.followUp().map(Outcome::forClient));
    }

    private static List<QuoteGroup> quotes(OutcomeReport report, EditionOutcome found) {
        return Proposal.of(found).stream()
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

    static Findings.Mean mean(Optional<SharedMean> shared) {
        return shared.map(mean -> new Findings.Mean(mean.value(), mean.rough())).orElse(null);
    }
}
