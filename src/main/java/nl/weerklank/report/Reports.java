package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.outcome.EditionOutcome;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;

/** The reports of editions: drafted, curated, published, and shown as they are at that moment. */
@ApplicationScoped
@Transactional
public class Reports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Composition composition;

    /**
     * Drafts a report of an edition, with every quote that may be in it and the tips for the manager that come with the
     * program.
     *
     * @param sections the sections to show; empty for all of them
     */
    public OutcomeReport draft(Edition edition, Locale locale, Set<Section> sections) {
        OutcomeReport report = new OutcomeReport(edition, locale, sections, tips(edition.program()), clock.instant());
        entities.persist(report);
        return report;
    }

    private static String tips(Program program) {
        String tips =
                program.managerTips().stream().map(program.customerWord()::fill).collect(Collectors.joining("\n"));
        return tips.isEmpty() ? null : tips;
    }

    /** The organisation's report with this key; refuses an unknown one and another organisation's alike. */
    public OutcomeReport find(Organisation organisation, long id) {
        OutcomeReport report = entities.find(OutcomeReport.class, id);
        if (report == null || !report.edition().organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return report;
    }

    /** The reports of an edition, the latest draft first. */
    public List<OutcomeReport> of(Edition edition) {
        return entities.createQuery(
                        "select r from OutcomeReport r where r.edition = :edition order by r.madeAt desc, r.id",
                        OutcomeReport.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** How far the latest reports of these editions are, by the edition's key; one without a report is not in it. */
    public Map<Long, ReportProgress> progress(Collection<Edition> editions) {
        return editions.isEmpty() ? Map.of() : new Progress(entities, clock.instant()).of(editions);
    }

    /** Every quote that may be in the report now, in its order, with whether and why it is left out. */
    public List<ProposedQuote> quotes(OutcomeReport report) {
        return Proposal.of(outcomes.of(report.edition(), report.locale())).stream()
                .flatMap(proposal -> proposal.quotes().stream()
                        .map(quote -> new ProposedQuote(
                                quote,
                                proposal.kind(),
                                proposal.heading(),
                                report.whyLeftOut(quote.id()).orElse(null))))
                .toList();
    }

    /** Changes a report; refuses a quote that cannot be in it and texts that are too long, with nothing changed. */
    public OutcomeReport change(Organisation organisation, long id, ReportChange change) {
        OutcomeReport report = find(organisation, id);
        Mistakes mistakes = new Mistakes();
        checkQuotes(report, change, mistakes);
        if (change.goalAnswer() != null) report.answerGoal(change.goalAnswer(), mistakes);
        if (change.nextSteps() != null) report.advise(change.nextSteps(), mistakes);
        mistakes.refuseIfAny();
        if (change.sections() != null) report.show(change.sections());
        if (change.include() != null) change.include().forEach(report::include);
        if (change.leaveOut() != null) change.leaveOut().forEach(report::leaveOut);
        return report;
    }

    private void checkQuotes(OutcomeReport report, ReportChange change, Mistakes mistakes) {
        if (change.leaveOut() == null || change.leaveOut().isEmpty()) return;
        Set<Long> known =
                quotes(report).stream().map(proposed -> proposed.quote().id()).collect(Collectors.toSet());
        if (!known.containsAll(change.leaveOut().keySet())) {
            mistakes.add("leaveOut", "report.mistake.quote");
        }
    }

    /**
     * Freezes figures and wording as they are now. Refuses when there is nothing to report: no evaluation was closed and
     * the manager wrote nothing. A report can be published again; readers see the latest.
     */
    public ReportSnapshot publish(Organisation organisation, long id) {
        OutcomeReport report = find(organisation, id);
        EditionOutcome found = outcomes.of(report.edition(), report.locale());
        if (!found.isReportable()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.nothing-yet");
        }
        ReportSnapshot snapshot = new ReportSnapshot(report, composition.of(report, found), clock.instant());
        entities.persist(snapshot);
        return snapshot;
    }

    /** The latest snapshot of a report, if it was published. */
    public Optional<ReportSnapshot> latest(OutcomeReport report) {
        return newest("", report, query -> query);
    }

    private Optional<ReportSnapshot> before(ReportSnapshot snapshot) {
        return newest(
                " and s.publishedAt < :at",
                snapshot.report(),
                query -> query.setParameter("at", snapshot.publishedAt()));
    }

    private Optional<ReportSnapshot> newest(
            String condition, OutcomeReport report, UnaryOperator<TypedQuery<ReportSnapshot>> with) {
        TypedQuery<ReportSnapshot> query = entities.createQuery(
                "select s from ReportSnapshot s where s.report = :report" + condition
                        + " order by s.publishedAt desc, s.id desc",
                ReportSnapshot.class);
        return with.apply(query.setParameter("report", report))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The report as it would be if it were published now. */
    public LivingReport preview(OutcomeReport report) {
        return alive(report, composition.of(report, outcomes.of(report.edition(), report.locale())), latest(report));
    }

    /** The latest snapshot with the words that its quotes have now, if it was published. */
    public Optional<LivingReport> published(OutcomeReport report) {
        return latest(report).map(this::alive);
    }

    /** What a link shows, with the words that its quotes have now. */
    public Optional<LivingReport> shown(ShareLink link) {
        return link.fixedTo().map(this::alive).or(() -> published(link.report()));
    }

    private LivingReport alive(ReportSnapshot snapshot) {
        OutcomeReport report = snapshot.report();
        return alive(report, snapshot.findings(), before(snapshot));
    }

    private LivingReport alive(OutcomeReport report, Findings findings, Optional<ReportSnapshot> before) {
        Findings former = before.map(ReportSnapshot::findings).orElse(null);
        return new LivingReport(findings, former, report.locale(), outcomes::quotes);
    }
}
