package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Program;

/** Begins reports with what is known: every quote that may be in them, and first words that the trainer goes on from. */
@ApplicationScoped
class Drafts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Composition composition;

    @Inject
    private Curating curating;

    @Inject
    private LeftOutQuotes leftOut;

    /** Keeps a report that was begun, with its first words. */
    OutcomeReport drafted(OutcomeReport report, Material found) {
        if (report.together())
            curating.takeOver(report, found, leftOut.of(report.edition().organisation()));
        entities.persist(report);
        report.advise(tips(report.edition().program()), new Mistakes());
        Findings known = composition.of(report, found);
        if (report.edition().engagement().goal() != null) {
            GoalDraft.of(known.themes(), report.together(), report.locale())
                    .ifPresent(answer -> report.answerGoal(answer, new Mistakes()));
        }
        report.offer(OfferDraft.of(known, report.locale()), new Mistakes());
        return report;
    }

    private static String tips(Program program) {
        return program.managerTips().stream().map(program.customerWord()::fill).collect(Collectors.joining("\n"));
    }
}
