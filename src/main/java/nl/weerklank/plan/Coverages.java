package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;

/** What the themes of trainings get: as it went on the days that were run, as planned on the others. */
@ApplicationScoped
@Transactional
public class Coverages {
    @Inject
    private SessionPlans plans;

    @Inject
    private BlockRuns runs;

    @Inject
    private DaysOver daysOver;

    @Inject
    private Themes themes;

    /** What any theme of the edition gets. */
    public Coverage of(Edition edition) {
        return Coverage.of(plans.of(edition).days(), went(edition));
    }

    /** For each theme of the edition, in order, what it gets. */
    public List<ThemeCoverage> themes(Edition edition) {
        Coverage coverage = of(edition);
        return themes.of(edition).stream()
                .map(theme -> new ThemeCoverage(theme, theme.difficulties().size(), coverage.of(theme.id())))
                .toList();
    }

    /** How the days of the edition that were run went. */
    public Went went(Edition edition) {
        Set<Long> over = daysOver.of(edition);
        return over.isEmpty() ? Went.NOTHING : new Went(plans.of(edition).days(), over, runs.of(edition));
    }
}
