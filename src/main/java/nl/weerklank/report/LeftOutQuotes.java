package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.account.Organisation;

/** The quotes that were left out of reports: what is not fit for a client is not fit for everybody either. */
@ApplicationScoped
@Transactional
public class LeftOutQuotes {

    @PersistenceContext
    private EntityManager entities;

    /** Those of the organisation by their keys, each with a reason for which a report leaves it out. */
    public Map<Long, LeaveReason> of(Organisation organisation) {
        Map<Long, LeaveReason> reasons = new HashMap<>();
        entities.createQuery(
                        "select l.quote, l.reason from OutcomeReport r join r.leftOut l"
                                + " where r.edition.organisation = :organisation order by l.quote, l.reason",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(row -> reasons.putIfAbsent((Long) row[0], (LeaveReason) row[1]));
        return reasons;
    }
}
