package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.print.Logo;
import nl.weerklank.program.Client;
import nl.weerklank.program.Engagements;

/** The logos of clients, which count at once, also in what was shared before, as one's own does. */
@ApplicationScoped
@Transactional
public class ClientLogos {

    /** In bytes. It stands beside one's own, and both together have to leave the page light. */
    static final int LIGHT = 10_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Engagements engagements;

    /** The logo of a client as a PNG, if there is one. */
    public Optional<byte[]> of(Client client) {
        return found(client).map(ClientLogo::picture);
    }

    /**
     * Keeps the logo of the organisation's client with this key, drawn anew; refuses an unknown client and another
     * organisation's alike, what is no PNG, JPEG or WebP, and what is too large.
     */
    public void sign(Organisation organisation, long client, byte[] file) {
        Client signed = toChange(organisation, client);
        byte[] png = HouseStyles.drawn(Logo.png(file, LIGHT));
        found(signed).ifPresentOrElse(logo -> logo.redraw(png), () -> entities.persist(new ClientLogo(signed, png)));
    }

    /** Does without the logo of the organisation's client with this key; refuses unknown ones like {@link #sign}. */
    public void unsign(Organisation organisation, long client) {
        found(toChange(organisation, client)).ifPresent(entities::remove);
    }

    /** One change after the other: of two first ones the later is kept. */
    private Client toChange(Organisation organisation, long client) {
        Client found = engagements.client(organisation, client);
        return entities.find(Client.class, found.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ClientLogo> found(Client client) {
        return Optional.ofNullable(entities.find(ClientLogo.class, client.id()));
    }
}
