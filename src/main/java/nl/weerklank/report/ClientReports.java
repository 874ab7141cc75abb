package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.program.Client;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** All that was published for a client: nothing that is not in one of its reports already. */
@ApplicationScoped
@Transactional
public class ClientReports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private Reports reports;

    /** The published reports of a client, that of the newest training first. */
    public List<ClientReport> of(Client client) {
        List<Edition> trainings = editions.of(client.organisation()).stream()
                .filter(edition -> edition.client().id() == client.id())
                .toList();
        return trainings.isEmpty() ? List.of() : newest(trainings);
    }

    /** Of each report the newest version, of which two may be of one moment. */
    private List<ClientReport> newest(List<Edition> trainings) {
        Map<Long, ClientReport> newest = new LinkedHashMap<>();
        entities.createQuery(
                        "select s from ReportSnapshot s join fetch s.report where s.report.edition in :trainings"
                                + " and s.publishedAt = (select max(other.publishedAt) from ReportSnapshot other"
                                + " where other.report = s.report) order by s.id desc",
                        ReportSnapshot.class)
                .setParameter("trainings", trainings)
                .getResultList()
                .forEach(snapshot -> newest.putIfAbsent(snapshot.report().id(), ClientReport.of(snapshot)));
        return newest.values().stream()
                .sorted(Comparator.comparing(ClientReport::lastDay)
                        .thenComparing(ClientReport::publishedAt)
                        .reversed())
                .toList();
    }

    /** The client's report with this key as it is now, if it was published; none of another client. */
    public Optional<LivingReport> shown(Client client, long id) {
        return Optional.ofNullable(entities.find(OutcomeReport.class, id))
                .filter(report -> report.edition().client().id() == client.id())
                .flatMap(reports::published);
    }
}
