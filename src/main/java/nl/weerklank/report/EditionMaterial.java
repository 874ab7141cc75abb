package nl.weerklank.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weerklank.outcome.EditionOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.Usual;
import nl.weerklank.plan.Coverage;
import nl.weerklank.program.Edition;

/** What one evaluation brought: of an edition, or of several that were evaluated together. */
final class EditionMaterial implements Material {

    private final EditionOutcome found;
    private final Optional<Outcome> outcome;
    private final Sources sources;
    private final Edition edition;
    private final Locale locale;

    /** Where more is asked for when it is needed. */
    interface Sources {

        /** What the edition's themes get in its session plan. */
        Coverage coverage(Edition edition);

        /** What earlier groups gave, by the question's key. */
        Map<Long, Usual> usual(Edition edition, Outcome seen);
    }

    /** @param locale the language of the report */
    EditionMaterial(Edition edition, EditionOutcome found, Sources sources, Locale locale) {
        this.edition = edition;
        this.found = found;
        this.outcome = found.evaluation().map(Outcome::forClient);
        this.sources = sources;
        this.locale = locale;
    }

    @Override
    public boolean isReportable() {
        return found.isReportable();
    }

    @Override
    public Optional<OpenEvaluation> open() {
        return outcome.filter(seen -> !seen.closed())
                .map(seen -> new OpenEvaluation(seen.evaluation(), seen.received()));
    }

    @Override
    public String group() {
        return found.groupName(locale);
    }

    @Override
    public List<LocalDate> days() {
        return found.days();
    }

    @Override
    public List<Findings.Giver> team() {
        return edition.team().stream().map(Findings.Giver::of).toList();
    }

    @Override
    public Findings.Turnout turnout() {
        return outcome.map(seen -> new Findings.Turnout(
                        seen.invited(),
                        isOfWordsAlone(seen) ? seen.received() : seen.released(),
                        isOfWordsAlone(seen) ? 0 : seen.waiting(),
                        seen.threshold(),
                        seen.named(),
                        found.groups().size(),
                        false))
                .orElse(null);
    }

    /** Of a named evaluation without figures yet it is told how many answered: from their words it can be seen that some did. */
    private static boolean isOfWordsAlone(Outcome seen) {
        return seen.named() && seen.released() == 0;
    }

    @Override
    public Findings.Overall overall() {
        return outcome.flatMap(Outcome::overall)
                .map(all -> new Findings.Overall(parts().size(), AllScores.mean(parts()), all.words(locale)))
                .orElse(null);
    }

    private List<Findings.Score> parts() {
        return AllScores.parts(shown(QuestionFindings::scores));
    }

    @Override
    public List<Findings.Theme> themes() {
        return new ThemeFindings(sources.coverage(edition), found.themes())
                .of(outcome, found.followUp().map(Outcome::forClient));
    }

    @Override
    public List<Findings.Score> scores() {
        return outcome.map(seen -> questions(seen, sources.usual(edition, seen)).scores())
                .orElse(List.of());
    }

    @Override
    public List<Findings.Estimate> estimates() {
        return shown(QuestionFindings::estimates);
    }

    @Override
    public List<Findings.Listing> listings() {
        return shown(QuestionFindings::listings);
    }

    private <T> List<T> shown(Function<QuestionFindings, List<T>> findings) {
        return outcome.map(seen -> findings.apply(questions(seen, Map.of()))).orElse(List.of());
    }

    private QuestionFindings questions(Outcome seen, Map<Long, Usual> usual) {
        return new QuestionFindings(seen, usual, locale);
    }

    @Override
    public List<Proposal> proposals() {
        return Proposal.of(found);
    }

    @Override
    public List<Proposal> withoutConsent() {
        return Proposal.withoutConsent(found);
    }

    @Override
    public List<ThemeFate> fates() {
        return found.themes();
    }
}
