package nl.weerklank.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Mail that leaves with the transaction in which it was written and not before: it is put here, and sent by a timer
 * until the mail host has taken it.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Whether there is a mail host; without one, mail waits. */
    public boolean canSend() {
        return Settings.mailHost().isPresent();
    }

    /** Puts a mail to one address; it is sent soon after this transaction. */
    public void put(String recipient, String subject, String body) {
        entities.persist(new OutboxMail(recipient, subject, body, clock.instant()));
    }

    /** Sends what waits, up to {@value #BATCH} mails; a mail that is not taken waits longer. */
    public void send() {
        if (canSend()) {
            waiting().forEach(this::send);
        }
    }

    private List<OutboxMail> waiting() {
        return entities.createQuery(
                        "select m from OutboxMail m where m.sentAt is null and m.nextTry <= :now order by m.nextTry",
                        OutboxMail.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void send(OutboxMail mail) {
        try {
            MailHost.send(mail);
            mail.sent(clock.instant());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail was not taken: {0}", refused.getClass().getName());
            mail.failed(clock.instant());
        }
    }
}
