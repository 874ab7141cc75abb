package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.EnrolmentWithdrawn;
import nl.weerklank.questionnaire.Purpose;

/** The personal links of evaluations: at most one for each person at a time. */
@ApplicationScoped
@Transactional
public class Invitations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Editions editions;

    @Inject
    private Rows rows;

    @Inject
    private Outbox outbox;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** The links of an evaluation that were not withdrawn, in the order in which people were enrolled. */
    public List<Invitation> of(Evaluation evaluation) {
        rows.loadPeople("Invitation", evaluation);
        return entities.createQuery(
                        "select i from Invitation i left join i.enrolment n where i.evaluation = :evaluation"
                                + " and i.revoked = false order by n.place, i.id",
                        Invitation.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** The people whom the evaluation is for: who takes part; of the manager's form nobody, for that is the contact's. */
    public List<Enrolment> invitable(Evaluation evaluation) {
        return evaluation.purpose() == Purpose.MANAGER
                ? List.of()
                : evaluation.editions().stream()
                        .flatMap(edition -> editions.enrolments(edition).stream())
                        .toList();
    }

    /**
     * Invites everyone whom the evaluation is for, but for those who were not there and so have nothing to tell of it; who
     * was invited before keeps the same link.
     *
     * @param send whether to mail the link to those whose address is known and who have not answered
     */
    public List<Invitation> inviteAll(Organisation organisation, long id, boolean send) {
        Evaluation evaluation = evaluations.find(organisation, id);
        if (evaluation.purpose() != Purpose.MANAGER) {
            return invite(
                    evaluation,
                    invitable(evaluation).stream()
                            .filter(enrolment -> !evaluation.isMissedBy(enrolment))
                            .toList(),
                    send);
        }
        Invitation invitation = of(evaluation).stream().findFirst().orElseGet(() -> make(evaluation, null));
        deliver(invitation, send);
        return List.of(invitation);
    }

    /** Invites some of the participants, by the key of their enrolment; refuses whoever does not take part. */
    public List<Invitation> invite(Organisation organisation, long id, Collection<Long> enrolments, boolean send) {
        Evaluation evaluation = evaluations.find(organisation, id);
        Set<Long> wanted = new HashSet<>(enrolments);
        List<Enrolment> chosen = invitable(evaluation).stream()
                .filter(enrolment -> wanted.contains(enrolment.id()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < wanted.size()) {
            throw Refusal.invalid("participants", "evaluation.mistake.participants");
        }
        return invite(evaluation, chosen, send);
    }

    private List<Invitation> invite(Evaluation evaluation, List<Enrolment> chosen, boolean send) {
        List<Invitation> present = of(evaluation);
        List<Invitation> all = new ArrayList<>();
        for (Enrolment enrolment : chosen) {
            Invitation invitation = present.stream()
                    .filter(known -> known.isFor(enrolment))
                    .findFirst()
                    .orElseGet(() -> make(evaluation, enrolment));
            deliver(invitation, send);
            all.add(invitation);
        }
        return all;
    }

    private Invitation make(Evaluation evaluation, Enrolment enrolment) {
        if (rows.isUntouched(evaluation)) {
            evaluation.raiseThreshold();
        }
        Invitation invitation = new Invitation(evaluation, enrolment);
        invitation.openBy(Secret.hash(token(invitation)));
        entities.persist(invitation);
        return invitation;
    }

    private String token(Invitation invitation) {
        return secret.token("invitation", invitation.id());
    }

    /** The address of somebody's own link; the same at every call, so that it can be sent again. */
    public String link(Invitation invitation) {
        return Settings.address() + "/f/" + token(invitation);
    }

    private void deliver(Invitation invitation, boolean send) {
        if (send && !invitation.isUsed() && invitation.email() != null) {
            Texts texts = Texts.in(invitation.evaluation().locale());
            outbox.put(invitation.id(), invitation.email(), subject(texts, invitation), body(texts, invitation));
            invitation.sent(clock.instant());
        }
    }

    private static String subject(Texts texts, Invitation invitation) {
        return texts.format("evaluation.mail.subject", invitation.evaluation().title());
    }

    private String body(Texts texts, Invitation invitation) {
        Evaluation evaluation = invitation.evaluation();
        String name = invitation.firstName() == null ? contactName(evaluation) : invitation.firstName();
        String greeting = name == null
                ? texts.format("evaluation.mail.greeting-nobody")
                : texts.format("evaluation.mail.greeting", name);
        return texts.format(
                "evaluation.mail.body",
                greeting,
                evaluation.title(),
                link(invitation),
                texts.format(evaluation.isNamed() ? "evaluation.mail.named" : "evaluation.mail.anonymous"),
                evaluation.trainer().name());
    }

    private static String contactName(Evaluation evaluation) {
        Contact contact = evaluation.engagement().contact();
        return contact == null ? null : contact.name();
    }

    /** Withdraws somebody's link, so that it opens nothing any more; what was sent through it stays. */
    public void revoke(Organisation organisation, long evaluation, long id) {
        Invitation invitation = entities.find(Invitation.class, id);
        if (invitation == null || !invitation.evaluation().equals(evaluations.find(organisation, evaluation))) {
            throw Refusal.notFound();
        }
        invitation.revoke();
    }

    /**
     * Gives somebody who came instead of another a fresh link to each form to which the other had one, as long as that is
     * not closed. Those of the other open nothing from then on. One that was used stays marked so, and what was sent through
     * it stays; it is dealt with like the others, for otherwise a fresh link would tell who has not answered.
     */
    public void pass(Enrolment absent, Enrolment substitute) {
        for (Invitation invitation : open(absent)) {
            invitation.revoke();
            make(invitation.evaluation(), substitute);
        }
    }

    /**
     * Gives somebody who came without being on the list a link to each form of the training that others have a link to, as
     * long as that is not closed.
     */
    public void welcome(Enrolment newcomer) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select distinct i.evaluation from Invitation i where i.enrolment.edition = :edition"
                                + " and i.revoked = false",
                        Evaluation.class)
                .setParameter("edition", newcomer.edition())
                .getResultStream()
                .filter(evaluation -> evaluation.state(now) != Evaluation.State.CLOSED)
                .forEach(evaluation -> make(evaluation, newcomer));
    }

    /** The links of somebody to forms that are not closed, that of the oldest evaluation first. */
    public List<Invitation> open(Enrolment enrolment) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select i from Invitation i where i.enrolment = :enrolment and i.revoked = false"
                                + " order by i.evaluation.window.opensAt, i.id",
                        Invitation.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .filter(invitation -> invitation.evaluation().state(now) != Evaluation.State.CLOSED)
                .toList();
    }

    /** Deletes the links of somebody who is taken off the list; refuses where a form was sent in through one. */
    void withdraw(@Observes EnrolmentWithdrawn withdrawn) {
        Enrolment enrolment = withdrawn.enrolment();
        List<Invitation> links = entities.createQuery(
                        "select i from Invitation i where i.enrolment = :enrolment", Invitation.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
        if (links.stream().anyMatch(Invitation::isUsed) || rows.hasAttribution(enrolment)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "evaluation.refusal.has-answered",
                    enrolment.participant().firstName());
        }
        links.forEach(entities::remove);
        entities.flush();
    }
}
