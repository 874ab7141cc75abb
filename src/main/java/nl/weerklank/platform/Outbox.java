package nl.weerklank.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Puts a mail to one address; it is sent soon after this transaction.
     *
     * @param about the key of what it is about, by which {@link #deliveries} tells whether it has left
     */
    public void put(long about, String recipient, String subject, String body) {
        entities.persist(new OutboxMail(about, recipient, subject, body, clock.instant()));
    }

    /**
     * How it is with a mail.
     *
     * @param sent whether the mail host took it
     * @param tries how often it was not taken
     * @param minutes until it is tried again, at least 1; 0 once it was sent
     */
    public record Delivery(boolean sent, int tries, long minutes) {

        public boolean isSent() {
            return sent;
        }

        public long getMinutes() {
            return minutes;
        }

        /** Whether the mail host did not take it so far. */
        public boolean isFailing() {
            return !sent && tries > 0;
        }
    }

    /** How it is with the last mail about each of these, by their keys; of what no mail was written is not told. */
    public Map<Long, Delivery> deliveries(Collection<Long> about) {
        Map<Long, Delivery> deliveries = new HashMap<>();
        if (!about.isEmpty()) {
            entities.createQuery("select m from OutboxMail m where m.about in :keys order by m.putAt", OutboxMail.class)
                    .setParameter("keys", about)
                    .getResultStream()
                    .forEach(mail -> deliveries.put(mail.about(), mail.delivery(clock.instant())));
        }
        return deliveries;
    }

    /** Sends what waits, up to {@value #BATCH} mails; a mail that is not taken waits longer. */
    public void send() {
        boolean reachable = canSend();
        for (OutboxMail mail : reachable ? waiting() : List.<OutboxMail>of()) {
            if (reachable) {
                reachable = send(mail);
            } else {
                // each would wait for the host as long as the first did, and this transaction with it
                mail.failed(clock.instant());
            }
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

    /** Sends one, and tells whether the host was there at all. */
    private boolean send(OutboxMail mail) {
        try {
            MailHost.send(mail);
            mail.sent(clock.instant());
            return true;
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail was not taken: {0}", refused.getClass().getName());
            mail.failed(clock.instant());
            return !(refused.getNextException() instanceof IOException);
        }
    }
}
