package nl.weerklank.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail that waits to be sent. After sending its words are wiped: they may hold a personal link. */
@Entity
@Table(name = "outbox_mail")
class OutboxMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    @Id
    private long id;

    /** The key of what it is about, or null. */
    private Long about;

    private String recipient;

    private String subject;

    private String body;

    @Column(name = "put_at")
    private Instant putAt;

    @Column(name = "next_try")
    private Instant nextTry;

    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxMail() {}

    OutboxMail(Long about, String recipient, String subject, String body, Instant now) {
        this.id = Keys.fresh();
        this.about = about;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.putAt = now;
        this.nextTry = now;
    }

    Long about() {
        return about;
    }

    Outbox.Delivery delivery(Instant now) {
        boolean sent = sentAt != null;
        long minutes = Math.max(1, (Duration.between(now, nextTry).toSeconds() + 59) / 60);
        return new Outbox.Delivery(sent, tries, sent ? 0 : minutes);
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    void sent(Instant now) {
        sentAt = now;
        body = null;
    }

    /** Waits twice as long after each failure, from a minute to some four hours. */
    void failed(Instant now) {
        nextTry = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
    }
}
