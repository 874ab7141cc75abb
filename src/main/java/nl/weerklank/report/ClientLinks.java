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
import nl.weerklank.program.Client;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagements;

/** The links by which the pages of clients are shared: made, revoked, opened. */
@ApplicationScoped
@Transactional
public class ClientLinks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SecretLinks secrets;

    @Inject
    private ReaderLinks readers;

    @Inject
    private ClientReports reports;

    @Inject
    private Engagements engagements;

    /** Makes a link to the page of a client; refuses one for whom nothing was published yet. */
    public ClientLink make(Client client, NewShareLink typed) {
        Edition newest = reports.of(client).stream()
                .findFirst()
                .map(published -> published.report().edition())
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "report.mistake.no-reports"));
        readers.check(typed, newest.timeZone());
        ClientLink link = new ClientLink(newest, typed, clock.instant());
        secrets.keep(link);
        return link;
    }

    /** The address that the link has. */
    public String address(ClientLink link) {
        return Settings.address() + "/c/" + secrets.token(link);
    }

    /** The links to the page of a client, the latest first. */
    public List<ClientLink> of(Client client) {
        return entities.createQuery(
                        "select l from ClientLink l where l.client = :client order by l.madeAt desc, l.id",
                        ClientLink.class)
                .setParameter("client", client)
                .getResultList();
    }

    /**
     * Revokes a link of the organisation's client at once; refuses an unknown one and another client's alike.
     *
     * @return the link as it was, with which it can be put back; nothing of it is kept
     */
    public ClientLink revoke(Organisation organisation, long client, long id) {
        Client own = engagements.client(organisation, client);
        ClientLink link = entities.find(ClientLink.class, id);
        if (link == null || link.client().id() != own.id()) {
            throw Refusal.notFound();
        }
        entities.remove(link);
        return link;
    }

    /** Lets a revoked link of the organisation's client open again as it did, at the same address. */
    public void putBack(Organisation organisation, long client, ClientLink revoked) {
        if (revoked.client().id() != engagements.client(organisation, client).id()) {
            throw Refusal.notFound();
        }
        entities.merge(revoked);
    }

    /** The link with this secret part, unless it is unknown, was revoked or has expired: which, cannot be told. */
    public Optional<ClientLink> opened(String token) {
        return readers.opened(ClientLink.class, token);
    }

    /** Counts that a page was shown by this link. */
    public void count(ClientLink link) {
        readers.count(link);
    }
}
