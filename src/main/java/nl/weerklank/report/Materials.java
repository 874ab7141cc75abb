package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.outcome.EarlierGroups;
import nl.weerklank.outcome.EngagementOutcome;
import nl.weerklank.outcome.EngagementOutcomes;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.outcome.Usual;
import nl.weerklank.plan.Coverage;
import nl.weerklank.plan.Coverages;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/** Looks up what a report can be made of. */
@ApplicationScoped
class Materials implements EditionMaterial.Sources {

    @Inject
    private Outcomes outcomes;

    @Inject
    private EngagementOutcomes engagements;

    @Inject
    private Coverages coverages;

    @Inject
    private EarlierGroups earlier;

    /** Of this report now; refuses one of groups together of which fewer than two were closed. */
    Material of(OutcomeReport report) {
        Edition edition = report.edition();
        Locale locale = report.locale();
        if (!report.together()) {
            return new EditionMaterial(edition, outcomes.of(edition, locale), this, locale);
        }
        EngagementOutcome found = together(edition, locale)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.one-group"));
        return new PooledMaterial(
                found,
                outcomes.managerQuotes(edition.engagement(), edition.program(), locale),
                outcomes::fates,
                this::coverage,
                locale);
    }

    /** Whether enough groups of the edition's engagement and program were evaluated apart to be added up. */
    boolean canBeTogether(Edition edition) {
        return engagements.areApart(edition.engagement(), edition.program());
    }

    private Optional<EngagementOutcome> together(Edition edition, Locale locale) {
        return engagements.of(edition.engagement(), locale).stream()
                .filter(outcome -> outcome.program().id() == edition.program().id())
                .filter(EngagementOutcome::isAddedUp)
                .findFirst();
    }

    @Override
    public Coverage coverage(Edition edition) {
        return coverages.of(edition);
    }

    @Override
    public Map<Long, Usual> usual(Edition edition, Outcome seen) {
        return earlier.before(edition.organisation(), seen.evaluation());
    }
}
