package nl.weerklank.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** The editions of each organisation and who takes part in them. */
@ApplicationScoped
@Transactional
public class Editions {

    /** More are no group but a mistake in pasting. */
    private static final int MOST_PARTICIPANTS = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Engagements engagements;

    @Inject
    private Event<EditionMade> made;

    @Inject
    private Event<EditionMoved> moved;

    @Inject
    private Event<EnrolmentWithdrawn> withdrawn;

    /** The organisation's editions, the latest first day first. */
    public List<Edition> of(Organisation organisation) {
        return entities.createQuery(
                        "select distinct e from Edition e join fetch e.engagement join fetch e.program"
                                + " join fetch e.trainer join fetch e.days where e.organisation = :organisation",
                        Edition.class)
                // What is fetched of what is fetched is no part of the query language.
                .setHint("eclipselink.join-fetch", "e.engagement.client")
                .setHint("eclipselink.left-join-fetch", "e.engagement.contact")
                .setParameter("organisation", organisation)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(Edition::firstDay)
                        .reversed()
                        .thenComparing(Edition::id))
                .toList();
    }

    /** The editions of one engagement of the organisation, the earliest first. */
    public List<Edition> of(Engagement engagement) {
        return of(engagement.client().organisation()).stream()
                .filter(edition -> edition.engagement().id() == engagement.id())
                .sorted(java.util.Comparator.comparing(Edition::firstDay).thenComparing(Edition::id))
                .toList();
    }

    /** The organisation's edition with this key; refuses an unknown one and another organisation's alike. */
    public Edition find(Organisation organisation, long id) {
        Edition edition = entities.find(Edition.class, id);
        if (edition == null || !edition.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return edition;
    }

    /** Plans an edition of a program of the trainer's organisation; refuses what {@link NewEdition} names. */
    public Edition plan(Trainer trainer, long program, NewEdition typed) {
        Program taught = entities.find(Program.class, program);
        if (taught == null || !taught.organisation().equals(trainer.organisation())) {
            throw Refusal.notFound();
        }
        Mistakes mistakes = new Mistakes();
        Delivery delivery = typed.delivery(mistakes, taught);
        Engagement engagement = engagements.forEdition(mistakes, trainer.organisation(), taught, typed, delivery);
        mistakes.refuseIfAny();
        Edition edition = new Edition(trainer, engagement, taught, delivery);
        entities.persist(edition);
        made.fire(new EditionMade(edition));
        return edition;
    }

    /** Plans an edition, given by this team. */
    public Edition plan(Trainer trainer, long program, NewEdition typed, List<NewTeamMember> team) {
        List<TeamMember> checked = NewTeamMember.checked(team);
        Edition edition = plan(trainer, program, typed);
        edition.staff(checked);
        return edition;
    }

    /** Gives an edition another group, language, time zone and other days; the client and goal stay. */
    public Edition change(Organisation organisation, long id, NewEdition typed) {
        Edition edition = find(organisation, id);
        Mistakes mistakes = new Mistakes();
        Delivery delivery = typed.delivery(mistakes, edition.program());
        mistakes.refuseIfAny();
        List<DayTimes> before = edition.times();
        edition.deliver(delivery);
        renew(edition);
        List<DayTimes> now = edition.times();
        if (!now.equals(before)) {
            moved.fire(new EditionMoved(edition, before, now));
        }
        return edition;
    }

    /** Days are rows of their own; who keeps the edition ready knows by its version that it has other ones. */
    private void renew(Edition edition) {
        entities.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Lets the days of an edition go along with its plan. A day that is held at another time than was planned before is
     * somebody's decision, and stays; so does the last day that there is.
     *
     * @param place of the day among the days, from 0
     * @param before when it was planned; null for a day that comes
     * @param after when it is planned now; null for a day that goes
     */
    public void follow(Edition edition, int place, DayTimes before, DayTimes after) {
        Edition held = entities.find(Edition.class, edition.id());
        if (before == null) {
            held.insert(place, after);
        } else if (after == null) {
            held.drop(place, before);
        } else {
            held.move(place, before, after);
        }
        renew(held);
    }

    /** Changes what {@link #change} does the team, and the goal agreed with the client; all of it or nothing. */
    public Edition rearrange(Organisation organisation, long id, NewEdition typed, List<NewTeamMember> team) {
        Edition edition = change(organisation, id, typed);
        edition.staff(NewTeamMember.checked(team));
        edition.engagement().agree(typed.goal(), typed.noticedBy());
        return edition;
    }

    /** Says who give the edition. Evaluations that are open already ask about those of before. */
    public Edition staff(Organisation organisation, long id, List<NewTeamMember> typed) {
        Edition edition = find(organisation, id);
        edition.staff(NewTeamMember.checked(typed));
        return edition;
    }

    /** Adds participants in the given order; all or, when one has a mistake, none. */
    public List<Enrolment> enrol(Edition edition, List<NewParticipant> typed) {
        List<Enrolment> present = enrolments(edition);
        List<NewParticipant> checked = checked(typed, present.size());
        int place = present.stream().mapToInt(Enrolment::place).max().orElse(0);
        List<Enrolment> added = new ArrayList<>();
        for (NewParticipant newcomer : checked) {
            Participant participant = new Participant(edition.organisation(), newcomer);
            entities.persist(participant);
            Enrolment enrolment = new Enrolment(edition, participant, ++place);
            entities.persist(enrolment);
            added.add(enrolment);
        }
        return added;
    }

    /** Adds a participant who comes instead of another. */
    public Enrolment substitute(Enrolment absent, NewParticipant newcomer) {
        Enrolment added = enrol(absent.edition(), List.of(newcomer)).get(0);
        added.replace(absent);
        return added;
    }

    private static List<NewParticipant> checked(List<NewParticipant> typed, int present) {
        Mistakes mistakes = new Mistakes();
        if (present + typed.size() > MOST_PARTICIPANTS) {
            mistakes.add("participants", "program.mistake.too-many-participants", MOST_PARTICIPANTS);
        }
        List<NewParticipant> checked = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            NewParticipant newcomer = typed.get(i) == null ? new NewParticipant(null, null, null) : typed.get(i);
            checked.add(newcomer.checked(mistakes, "[" + i + "]."));
        }
        mistakes.refuseIfAny();
        return checked;
    }

    /** Who takes part, in the order in which they were added. */
    public List<Enrolment> enrolments(Edition edition) {
        return entities.createQuery(
                        "select n from Enrolment n join fetch n.participant where n.edition = :edition order by n.place",
                        Enrolment.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Who takes part, in the same order, each with the days on which he or she was there. */
    public List<Enrolment> attendance(Edition edition) {
        return entities.createQuery(
                        "select distinct n from Enrolment n join fetch n.participant left join fetch n.days"
                                + " where n.edition = :edition order by n.place",
                        Enrolment.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /**
     * Notes that somebody was there on a day of the edition or not, or that nobody knows any more.
     *
     * @param id the key of the enrolment; another edition's is refused as unknown
     * @param day the key of the day in the plan
     * @param present null where nobody knows
     * @param planned the keys of all days of the plan
     */
    public Enrolment attend(Edition edition, long id, long day, Boolean present, Collection<Long> planned) {
        Enrolment enrolment = enrolment(edition, id);
        enrolment.attend(day, present, planned);
        return enrolment;
    }

    /** How many take part in each of the editions, by the edition's key; who is not in the map has nobody. */
    public Map<Long, Integer> participants(Collection<Edition> editions) {
        Map<Long, Integer> participants = new HashMap<>();
        if (!editions.isEmpty()) {
            entities.createQuery(
                            "select n.edition.id, count(n) from Enrolment n where n.edition in :editions"
                                    + " group by n.edition.id",
                            Object[].class)
                    .setParameter("editions", editions)
                    .getResultList()
                    .forEach(row -> participants.put((Long) row[0], ((Long) row[1]).intValue()));
        }
        return participants;
    }

    /**
     * Takes somebody off the list again, with all that is known of him or her; refuses one who sent in a form.
     *
     * @return who it was, as it can be added again
     */
    public NewParticipant withdraw(Edition edition, long id) {
        Enrolment enrolment = enrolment(edition, id);
        Participant participant = enrolment.participant();
        withdrawn.fire(new EnrolmentWithdrawn(enrolment));
        entities.remove(enrolment);
        entities.remove(participant);
        return NewParticipant.of(participant);
    }

    /** The enrolment of the edition with this key; refuses another one's as unknown. */
    public Enrolment enrolment(Edition edition, long id) {
        Enrolment enrolment = entities.find(Enrolment.class, id);
        if (enrolment == null || !enrolment.edition().equals(edition)) {
            throw Refusal.notFound();
        }
        return enrolment;
    }
}
