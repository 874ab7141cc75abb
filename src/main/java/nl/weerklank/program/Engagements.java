package nl.weerklank.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** What is agreed with the clients of each organisation. */
@ApplicationScoped
@Transactional
public class Engagements {

    private static final int LONGEST_SECTOR = 120;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The organisation's clients by name. */
    public List<Client> clients(Organisation organisation) {
        return entities.createQuery(
                        "select c from Client c where c.organisation = :organisation order by c.name", Client.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The organisation's client with this key; refuses an unknown one and another organisation's alike. */
    public Client client(Organisation organisation, long id) {
        Client found = entities.find(Client.class, id);
        if (found == null || !found.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Says in which line of work a client of the organisation is; empty takes it away. */
    public Client place(Organisation organisation, long client, String sector) {
        Client found = client(organisation, client);
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.optional("sector", sector, LONGEST_SECTOR);
        mistakes.refuseIfAny();
        found.workIn(checked);
        return found;
    }

    /** The organisation's engagements by client and title. */
    public List<Engagement> of(Organisation organisation) {
        return entities.createQuery(
                        "select g from Engagement g join fetch g.client c where c.organisation = :organisation"
                                + " order by c.name, g.title, g.id",
                        Engagement.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The organisation's engagement with this key; refuses an unknown one and another organisation's alike. */
    public Engagement find(Organisation organisation, long id) {
        Engagement engagement = entities.find(Engagement.class, id);
        if (engagement == null || !engagement.client().organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return engagement;
    }

    /** Agrees on another goal with the client, and on how it will be noticed. */
    public Engagement agree(Organisation organisation, long id, String goal, String noticedBy) {
        Engagement engagement = find(organisation, id);
        engagement.agree(goal, noticedBy);
        return engagement;
    }

    /** The engagement that a new edition names, or a new one with the client it names. */
    Engagement forEdition(
            Mistakes mistakes, Organisation organisation, Program program, NewEdition typed, Delivery delivery) {
        if (typed.engagement() != null) {
            return find(organisation, typed.engagement());
        }
        String clientName = mistakes.required("client.name", typed.clientName(), 120);
        NewContact contact = typed.contact() == null ? null : typed.contact().checked(mistakes);
        String sector = mistakes.optional("client.sector", typed.sector(), LONGEST_SECTOR);
        mistakes.optional("goal", typed.goal(), 4000);
        mistakes.optional("noticedBy", typed.noticedBy(), 4000);
        mistakes.refuseIfAny();
        Client client = client(organisation, clientName);
        if (sector != null) {
            client.workIn(sector);
        }
        Engagement engagement = new Engagement(client, contact(client, contact), program.title(), agreedOn(delivery));
        engagement.agree(typed.goal(), typed.noticedBy());
        entities.persist(engagement);
        return engagement;
    }

    private Client client(Organisation organisation, String name) {
        return clients(organisation).stream()
                .filter(client -> client.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    Client client = new Client(organisation, name);
                    entities.persist(client);
                    return client;
                });
    }

    private Contact contact(Client client, NewContact typed) {
        if (typed == null) {
            return null;
        }
        Contact contact = new Contact(client, typed);
        entities.persist(contact);
        return contact;
    }

    /** Today, or the first day of a training that is entered afterwards: nothing is agreed after it was delivered. */
    private LocalDate agreedOn(Delivery delivery) {
        LocalDate today = LocalDate.now(clock.withZone(delivery.zone()));
        LocalDate firstDay = delivery.days().get(0).heldOn();
        return firstDay.isBefore(today) ? firstDay : today;
    }
}
