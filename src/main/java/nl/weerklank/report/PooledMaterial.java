package nl.weerklank.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerklank.outcome.EngagementOutcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.plan.Coverage;
import nl.weerklank.program.Edition;
import nl.weerklank.program.TeamMember;

/** What the groups of an engagement brought together that were evaluated apart. */
final class PooledMaterial implements Material {

    private final EngagementOutcome outcome;
    private final List<Quote> managerQuotes;
    private final Function<Edition, List<ThemeFate>> lookUp;
    private final Function<Edition, Coverage> coverage;
    private final Locale locale;
    private final PooledFindings findings;
    private Map<Edition, List<ThemeFate>> fates;

    /**
     * @param managerQuotes what the managers of the engagement allow to be quoted
     * @param fates tells what became of the themes of a group
     * @param coverage tells what these got in its session plan
     * @param locale the language of the report
     */
    PooledMaterial(
            EngagementOutcome outcome,
            List<Quote> managerQuotes,
            Function<Edition, List<ThemeFate>> fates,
            Function<Edition, Coverage> coverage,
            Locale locale) {
        this.outcome = outcome;
        this.managerQuotes = List.copyOf(managerQuotes);
        this.lookUp = fates;
        this.coverage = coverage;
        this.locale = locale;
        this.findings = new PooledFindings(outcome, locale);
    }

    @Override
    public boolean isReportable() {
        return outcome.isAddedUp();
    }

    /** Only groups whose evaluation was closed are in it. */
    @Override
    public Optional<OpenEvaluation> open() {
        return Optional.empty();
    }

    @Override
    public String group() {
        return outcome.groupName(locale);
    }

    @Override
    public List<LocalDate> days() {
        return outcome.days();
    }

    /** All who gave it to any group. */
    @Override
    public List<Findings.Giver> team() {
        return outcome.groups().stream()
                .flatMap(group -> group.team().isEmpty()
                        ? Stream.of(new Findings.Giver(group.trainer().name(), TeamMember.Role.TRAINER.word()))
                        : group.team().stream().map(Findings.Giver::of))
                .distinct()
                .toList();
    }

    @Override
    public Findings.Turnout turnout() {
        return new Findings.Turnout(
                outcome.invited(),
                outcome.counted(),
                outcome.waiting(),
                outcome.threshold(),
                false,
                outcome.groups().size(),
                true);
    }

    @Override
    public Findings.Overall overall() {
        return findings.overall();
    }

    @Override
    public List<Findings.Theme> themes() {
        List<List<Findings.Theme>> decided = outcome.groups().stream()
                .map(group -> new ThemeFindings(coverage.apply(group), fatesOf().get(group))
                        .of(Optional.empty(), Optional.empty()))
                .toList();
        return new PooledThemes(outcome.themes(), outcome.later(), decided, locale).of();
    }

    @Override
    public List<Findings.Score> scores() {
        return findings.scores();
    }

    @Override
    public List<Findings.Estimate> estimates() {
        return findings.estimates();
    }

    /** Options, numbers and days are not added up. */
    @Override
    public List<Findings.Listing> listings() {
        return List.of();
    }

    @Override
    public List<Proposal> proposals() {
        return Proposal.of(managerQuotes, outcome.texts(), locale);
    }

    /** What may not be quoted is read with the group that wrote it, as far as that is large enough. */
    @Override
    public List<Proposal> withoutConsent() {
        return List.of();
    }

    /** Of themes of one name the first. */
    @Override
    public List<ThemeFate> fates() {
        Map<String, ThemeFate> byName = new LinkedHashMap<>();
        fatesOf().values().stream()
                .flatMap(List::stream)
                .forEach(fate -> byName.putIfAbsent(ThemeFate.nameKey(fate.name()), fate));
        return List.copyOf(byName.values());
    }

    /** Of each group in order, looked up once. */
    private Map<Edition, List<ThemeFate>> fatesOf() {
        if (fates == null) {
            fates = new LinkedHashMap<>();
            outcome.groups().forEach(group -> fates.put(group, lookUp.apply(group)));
        }
        return fates;
    }
}
