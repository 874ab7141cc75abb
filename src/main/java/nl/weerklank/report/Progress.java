package nl.weerklank.report;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerklank.program.Edition;

/** Looks up how far reports are, with as many questions to the database for many editions as for one. */
record Progress(EntityManager entities, Instant now) {

    Map<Long, ReportProgress> of(Collection<Edition> editions) {
        Collection<OutcomeReport> reports = latest(editions);
        Map<Long, ReportProgress> progress = new HashMap<>();
        if (!reports.isEmpty()) {
            Map<Long, Instant> published = published(reports);
            Set<Long> shared = shared(reports);
            reports.forEach(report -> progress.put(
                    report.edition().id(),
                    new ReportProgress(report.id(), published.get(report.id()), shared.contains(report.id()))));
        }
        return progress;
    }

    private Collection<OutcomeReport> latest(Collection<Edition> editions) {
        Map<Long, OutcomeReport> latest = new HashMap<>();
        entities.createQuery(
                        "select r from OutcomeReport r where r.edition in :editions and r.together = false"
                                + " order by r.madeAt, r.id",
                        OutcomeReport.class)
                .setParameter("editions", editions)
                .getResultList()
                .forEach(report -> latest.put(report.edition().id(), report));
        return new ArrayList<>(latest.values());
    }

    private Map<Long, Instant> published(Collection<OutcomeReport> reports) {
        Map<Long, Instant> published = new HashMap<>();
        entities.createQuery(
                        "select s.report.id, s.publishedAt from ReportSnapshot s where s.report in :reports"
                                + " order by s.publishedAt",
                        Object[].class)
                .setParameter("reports", reports)
                .getResultList()
                .forEach(row -> published.put((Long) row[0], (Instant) row[1]));
        return published;
    }

    private Set<Long> shared(Collection<OutcomeReport> reports) {
        List<ShareLink> links = entities.createQuery(
                        "select l from ShareLink l where l.report in :reports", ShareLink.class)
                .setParameter("reports", reports)
                .getResultList();
        Set<Long> shared = new HashSet<>();
        links.stream()
                .filter(link -> !link.isOver(now))
                .forEach(link -> shared.add(link.report().id()));
        return shared;
    }
}
