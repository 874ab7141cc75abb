package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.weerklank.account.Organisation;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/** The reports of editions, and of all groups of an engagement together: drafted, curated, published, and shown as they are at that moment. */
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
    private Materials materials;

    @Inject
    private Drafts drafts;

    @Inject
    private Composition composition;

    @Inject
    private Curating curating;

    /**
     * Drafts a report of an edition, with every quote that may be in it, the tips for the manager that come with the
     * program, what the figures say of the goal, and a next step to offer.
     *
     * @param sections the sections to show; empty for all of them
     */
    public OutcomeReport draft(Edition edition, Locale locale, Collection<Section> sections) {
        return begun(edition, false, locale, sections);
    }

    /**
     * Drafts a report of all groups of the engagement that followed the edition's program and were evaluated apart; what was
     * left out in the report of any until now is left out here. Refuses an engagement of which fewer than two were closed.
     *
     * @param sections the sections to show; empty for all of them
     */
    public OutcomeReport draftTogether(Edition edition, Locale locale, Collection<Section> sections) {
        return begun(edition, true, locale, sections);
    }

    private OutcomeReport begun(Edition edition, boolean together, Locale locale, Collection<Section> sections) {
        OutcomeReport report = new OutcomeReport(edition, together, locale, sections, clock.instant());
        return drafts.drafted(report, found(report));
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
                        "select r from OutcomeReport r where r.edition = :edition and r.together = false"
                                + " order by r.madeAt desc, r.id",
                        OutcomeReport.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Whether enough groups of the edition's engagement and program were evaluated apart for a report of all together. */
    public boolean canBeTogether(Edition edition) {
        return materials.canBeTogether(edition);
    }

    /** The reports of all groups of the edition's engagement and program together, the latest draft first. */
    public List<OutcomeReport> together(Edition edition) {
        return entities.createQuery(
                        "select r from OutcomeReport r where r.edition.engagement = :engagement"
                                + " and r.edition.program = :program and r.together = true"
                                + " order by r.madeAt desc, r.id",
                        OutcomeReport.class)
                .setParameter("engagement", edition.engagement())
                .setParameter("program", edition.program())
                .getResultList();
    }

    /** How far the latest reports of these editions are, by the edition's key; one without a report is not in it. */
    public Map<Long, ReportProgress> progress(Collection<Edition> editions) {
        return editions.isEmpty() ? Map.of() : new Progress(entities, clock.instant()).of(editions);
    }

    /** Every quote that may be in the report now, in its order, with what was decided on it. */
    public List<ProposedQuote> quotes(OutcomeReport report) {
        return curating.quotes(report, found(report));
    }

    /** All that the trainer looks at before publishing. */
    public Review review(OutcomeReport report) {
        return curating.review(report, found(report));
    }

    private Material found(OutcomeReport report) {
        return materials.of(report);
    }

    /**
     * Changes a report; refuses a quote that cannot be in it and texts that are too long, with nothing changed. An edit of
     * a quote counts at once, also in what was published: masking a name cannot wait.
     */
    public OutcomeReport change(Organisation organisation, long id, ReportChange change) {
        OutcomeReport report = find(organisation, id);
        Mistakes mistakes = new Mistakes();
        if (change.isAboutQuotes()) curating.check(found(report), change, mistakes);
        if (change.goalAnswer() != null) report.answerGoal(change.goalAnswer(), mistakes);
        if (change.nextSteps() != null) report.advise(change.nextSteps(), mistakes);
        if (change.offer() != null) report.offer(change.offer(), mistakes);
        change.introductions().forEach((section, words) -> report.introduce(section, words, mistakes));
        mistakes.refuseIfAny();
        if (change.sections() != null) report.show(change.sections());
        curating.change(report, change);
        return report;
    }

    /**
     * Freezes figures and wording as they are now. Refuses while the evaluation is open, and when there is nothing to
     * report: no evaluation was closed and the manager wrote nothing. A report can be published again; readers see the
     * latest. What says the same as the latest version is that version: two who publish at once make one.
     */
    public ReportSnapshot publish(Organisation organisation, long id) {
        OutcomeReport report = find(organisation, id);
        entities.refresh(report, LockModeType.PESSIMISTIC_WRITE);
        Material found = found(report);
        if (found.open().isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.still-open");
        }
        if (!found.isReportable()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.nothing-yet");
        }
        Findings findings = composition.of(report, found);
        return latest(report).filter(snapshot -> snapshot.says(findings)).orElseGet(() -> frozen(report, findings));
    }

    private ReportSnapshot frozen(OutcomeReport report, Findings findings) {
        ReportSnapshot snapshot = new ReportSnapshot(report, findings, clock.instant());
        entities.persist(snapshot);
        return snapshot;
    }

    /** The evaluation that the report is about, while it is open; a report that is published waits until it is closed. */
    public Optional<OpenEvaluation> open(OutcomeReport report) {
        return report.together() ? Optional.empty() : found(report).open();
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
        return alive(report, composition.of(report, found(report)), latest(report));
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
        LivingReport.Former former = before.map(ReportSnapshot::asFormer).orElse(null);
        return new LivingReport(findings, former, report.locale(), outcomes::quotes);
    }
}
