package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.SecretLinks;
import nl.weerklank.platform.Settings;

/** The links by which reports are shared: made, revoked, opened. */
@ApplicationScoped
@Transactional
public class ShareLinks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SecretLinks secrets;

    @Inject
    private ReaderLinks readers;

    @Inject
    private Reports reports;

    /** Makes a link to a report; refuses one that was not published yet. */
    public ShareLink make(OutcomeReport report, NewShareLink typed) {
        ReportSnapshot latest = reports.latest(report)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.unpublished"));
        readers.check(typed, report.edition().timeZone());
        ShareLink link = new ShareLink(latest, typed, clock.instant());
        secrets.keep(link);
        return link;
    }

    /** The address that the link has. */
    public String address(ShareLink link) {
        return Settings.address() + "/r/" + secrets.token(link);
    }

    /** The links of a report, the latest first. */
    public List<ShareLink> of(OutcomeReport report) {
        return entities.createQuery(
                        "select l from ShareLink l where l.report = :report order by l.madeAt desc, l.id",
                        ShareLink.class)
                .setParameter("report", report)
                .getResultList();
    }

    /**
     * Revokes a link of the organisation's report at once; refuses an unknown one and another report's alike.
     *
     * @return the link as it was, with which it can be put back; nothing of it is kept
     */
    public ShareLink revoke(Organisation organisation, long report, long id) {
        OutcomeReport own = reports.find(organisation, report);
        ShareLink link = entities.find(ShareLink.class, id);
        if (link == null || !link.report().equals(own)) {
            throw Refusal.notFound();
        }
        entities.remove(link);
        return link;
    }

    /** Lets a revoked link of the organisation's report open again as it did, at the same address. */
    public void putBack(Organisation organisation, long report, ShareLink revoked) {
        if (!revoked.report().equals(reports.find(organisation, report))) {
            throw Refusal.notFound();
        }
        entities.merge(revoked);
    }

    /** The link with this secret part, unless it is unknown, was revoked or has expired: which, cannot be told. */
    public Optional<ShareLink> opened(String token) {
        return readers.opened(ShareLink.class, token);
    }

    /** Counts that the report was shown by this link. */
    public void count(ShareLink link) {
        readers.count(link);
    }
}
