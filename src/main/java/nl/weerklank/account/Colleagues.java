package nl.weerklank.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Texts;

/**
 * How an organisation grows: a trainer asks a colleague, who joins by a link with a password of his or her own. A link
 * works once, for a week, and until it is withdrawn.
 */
@ApplicationScoped
@Transactional
public class Colleagues {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trainers trainers;

    @Inject
    private Outbox outbox;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** Everybody who works for the organisation, by name. */
    public List<Trainer> of(Organisation organisation) {
        return entities.createQuery(
                        "select t from Trainer t where t.organisation = :organisation order by t.name, t.id",
                        Trainer.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Who was asked and can still join, the last one first. */
    public List<ColleagueInvitation> asked(Organisation organisation) {
        return entities.createQuery(
                        "select i from ColleagueInvitation i where i.organisation = :organisation"
                                + " and i.expiresAt > :now order by i.madeAt desc, i.id",
                        ColleagueInvitation.class)
                .setParameter("organisation", organisation)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Asks a colleague to join, and mails the link where there is a mail host. Who is asked again gets another link, and
     * the one before opens nothing any more. Refuses an address with which somebody works here already.
     */
    public ColleagueInvitation ask(Trainer by, String name, String email) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ColleagueInvitation invitation = new ColleagueInvitation(by.organisation(), name, email, now);
        // one after another, so that who is asked twice at once has one link
        entities.find(Organisation.class, by.organisation().id(), LockModeType.PESSIMISTIC_WRITE);
        refuseKnown(invitation.email());
        forget(by.organisation(), invitation.email());
        invitation.openBy(Secret.hash(token(invitation)));
        entities.persist(invitation);
        if (outbox.canSend()) {
            mail(by, invitation);
        }
        return invitation;
    }

    private void refuseKnown(String email) {
        if (trainers.withEmail(email).isPresent()) {
            throw Refusal.invalid("email", "account.mistake.email-taken");
        }
    }

    private void forget(Organisation organisation, String email) {
        entities.createQuery(
                        "delete from ColleagueInvitation i where i.organisation = :organisation and i.email = :email")
                .setParameter("organisation", organisation)
                .setParameter("email", email)
                .executeUpdate();
    }

    private void mail(Trainer by, ColleagueInvitation invitation) {
        Texts texts = Texts.in(by.locale());
        String until = Dates.full(invitation.expiresAt().atZone(clock.getZone()).toLocalDate(), by.locale());
        outbox.put(
                invitation.id(),
                invitation.email(),
                texts.format("account.mail.subject", by.name()),
                texts.format(
                        "account.mail.body",
                        invitation.name(),
                        by.name(),
                        invitation.organisation().name(),
                        link(invitation),
                        until));
    }

    /** The address by which the colleague joins; the same at every call. */
    public String link(ColleagueInvitation invitation) {
        return Settings.address() + "/account/join?key=" + token(invitation);
    }

    private String token(ColleagueInvitation invitation) {
        return secret.token("colleague", invitation.id());
    }

    /** Withdraws the link; refuses one of another organisation, and one that was used, as unknown. */
    public void withdraw(Organisation organisation, long id) {
        ColleagueInvitation invitation = entities.find(ColleagueInvitation.class, id);
        if (invitation == null || !invitation.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        entities.remove(invitation);
    }

    /** The invitation that this key opens; refuses any other, as if there were no such page. */
    public ColleagueInvitation open(String key) {
        return entities.createQuery(
                        "select i from ColleagueInvitation i where i.tokenHash = :hash and i.expiresAt > :now",
                        ColleagueInvitation.class)
                .setParameter("hash", Secret.hash(key == null ? "" : key))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Makes the colleague a trainer of the organisation; the link is worth nothing from then on. */
    public Trainer join(String key, String password, Locale locale) {
        ColleagueInvitation invitation = open(key);
        // removed first: of two who join at the same time, the second finds nothing to remove and is refused
        int mine = entities.createQuery("delete from ColleagueInvitation i where i.id = :id")
                .setParameter("id", invitation.id())
                .executeUpdate();
        if (mine == 0) {
            throw Refusal.notFound();
        }
        return trainers.join(invitation.organisation(), invitation.name(), invitation.email(), password, locale);
    }

    /** Removes whatever can no longer be used. */
    public void forgetExpired() {
        entities.createQuery("delete from ColleagueInvitation i where i.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
