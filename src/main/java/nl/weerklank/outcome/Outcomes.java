package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.QuotedWords;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;

/** What evaluations brought, withheld where too few answered; the words of quotes as long as they may be shown. */
@ApplicationScoped
@Transactional
public class Outcomes {

    @Inject
    private Evaluations evaluations;

    @Inject
    private QuotedWords words;

    @Inject
    private Themes themes;

    /**
     * The outcome of the organisation's evaluation with this key, in the language of its form; refuses an unknown one
     * and another's alike.
     */
    public Outcome of(Organisation organisation, long evaluation) {
        Evaluation found = evaluations.find(organisation, evaluation);
        return of(found, found.locale());
    }

    /** The same in another language, as far as the form speaks it. */
    public Outcome of(Organisation organisation, long evaluation, Locale locale) {
        return of(evaluations.find(organisation, evaluation), locale);
    }

    private Outcome of(Evaluation evaluation, Locale locale) {
        return new Opening(evaluations.released(evaluation), locale).outcome();
    }

    /**
     * All that can be told of an edition: its latest evaluation with figures, the manager's words, its themes.
     *
     * @param locale the language in which questions are told, as far as their forms speak it
     */
    public EditionOutcome of(Edition edition, Locale locale) {
        List<Evaluation> all = evaluations.of(edition);
        Optional<Outcome> latest = latest(told(all, Purpose.EVALUATION, locale));
        Optional<Outcome> followUp =
                latest(told(all, Purpose.FOLLOW_UP, locale)).filter(outcome -> outcome.released() > 0);
        return new EditionOutcome(
                latest, followUp, groups(edition, all, latest), managerQuotes(all, locale), fates(edition));
    }

    /** What the managers of an engagement wrote on this program and allow to be quoted. */
    public List<Quote> managerQuotes(Engagement engagement, Program program, Locale locale) {
        List<Evaluation> onProgram = evaluations.of(engagement).stream()
                .filter(evaluation -> evaluation.questionnaire().program().id() == program.id())
                .toList();
        return managerQuotes(onProgram, locale);
    }

    private List<Quote> managerQuotes(List<Evaluation> all, Locale locale) {
        return all.stream()
                .filter(evaluation -> evaluation.purpose() == Purpose.MANAGER)
                .flatMap(evaluation -> of(evaluation, locale).forClient().texts().stream())
                .flatMap(texts -> texts.texts().stream())
                .toList();
    }

    private List<Outcome> told(List<Evaluation> all, Purpose purpose, Locale locale) {
        return all.stream()
                .filter(evaluation -> evaluation.purpose() == purpose)
                .map(evaluation -> told(evaluation, locale))
                .toList();
    }

    /** With figures of what was released together, of a named evaluation too; its words are told by their writers' leave. */
    private Outcome told(Evaluation evaluation, Locale locale) {
        Outcome seen = of(evaluation, locale);
        return seen.named()
                ? new Opening(evaluations.releasedTogether(evaluation), locale)
                        .outcome()
                        .withTextsOf(seen)
                : seen;
    }

    private static List<Edition> groups(Edition edition, List<Evaluation> all, Optional<Outcome> shown) {
        return shown.stream()
                .flatMap(outcome -> all.stream().filter(evaluation -> evaluation.id() == outcome.evaluation()))
                .findFirst()
                .map(Evaluation::editions)
                .orElse(List.of(edition));
    }

    private static Optional<Outcome> latest(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome::tellsAnything)
                .reduce((earlier, later) -> later)
                .or(() -> outcomes.stream().reduce((earlier, later) -> later));
    }

    /** What became of the themes of an edition, in the trainer's order. */
    public List<ThemeFate> fates(Edition edition) {
        return themes.of(edition).stream()
                .map(theme -> new ThemeFate(
                        theme.id(),
                        theme.name(),
                        ThemeFate.Decision.valueOf(theme.decision().name()),
                        theme.reason()))
                .toList();
    }

    /** The quotes with these keys as their writers allow them at this moment; one that is missing was withdrawn. */
    public Map<Long, Quote> quotes(Collection<Long> ids) {
        return words.quotes(ids).values().stream().map(Opening::quote).collect(Collectors.toMap(Quote::id, q -> q));
    }
}
