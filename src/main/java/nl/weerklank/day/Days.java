package nl.weerklank.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.BlockRuns;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** The days of trainings as they go. Each action is done once, however often it is sent. */
@ApplicationScoped
@Transactional
public class Days {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private BlockRuns runs;

    @Inject
    private Invitations invitations;

    @Inject
    private DayWriting writing;

    /** The day with this key of the edition's plan; refuses another as unknown. */
    public TrainingDay find(Organisation organisation, long edition, long day) {
        return read(editions.find(organisation, edition), day);
    }

    /** When the days of the edition's plan are held, by their keys, in order. */
    public Map<Long, LocalDate> of(Edition edition) {
        Map<Long, LocalDate> dates = new LinkedHashMap<>();
        plans.of(edition).days().forEach(day -> dates.put(day.id(), day.date()));
        return dates;
    }

    /**
     * The place, from 0, of the day that is next: today's, else the first that is yet to come, else the last; 0 where there
     * are none.
     *
     * @param dates when the days are held, in order
     * @param today where they are held
     */
    public static int next(List<LocalDate> dates, LocalDate today) {
        return dates.stream()
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .map(dates::indexOf)
                .orElse(Math.max(0, dates.size() - 1));
    }

    /**
     * Does what was done on the device. The same action again does nothing and tells the same; another with the same key
     * is refused, as is one that lacks something or names a block or a person who is not there.
     */
    public Done take(Organisation organisation, long edition, long day, DayAction action) {
        Edition given = editions.find(organisation, edition);
        plans.days(given, List.of(day)).stream().findFirst().orElseThrow(Refusal::notFound);
        action.check();
        // one after another, so that the same action sent twice at once finds that it was done
        entities.find(Edition.class, given.id(), LockModeType.PESSIMISTIC_WRITE);
        TakenAction taken = known(given, action.key()).orElse(null);
        if (taken != null && !taken.said(action.hash(day))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "day.refusal.key");
        }
        if (taken == null) {
            taken = new TakenAction(given, action.key(), action.hash(day));
            writing.write(read(given, day), action, person(given, action)).ifPresent(taken::added);
            entities.persist(taken);
            entities.flush();
        }
        return done(read(given, day), taken);
    }

    private Long person(Edition edition, DayAction action) {
        String person = action.person();
        if (person == null || person.matches("\\d{1,18}")) {
            return person == null ? null : Long.valueOf(person);
        }
        return known(edition, person).map(TakenAction::enrolment).orElse(null);
    }

    private Done done(TrainingDay day, TakenAction taken) {
        List<Done.FreshLink> links = day.people().stream()
                .filter(one -> taken.enrolment() != null && one.id() == taken.enrolment())
                .flatMap(one -> invitations.open(one).stream())
                .map(one -> new Done.FreshLink(one.evaluation().title(), invitations.link(one)))
                .toList();
        return new Done(day, taken.enrolment(), links);
    }

    private Optional<TakenAction> known(Edition edition, String key) {
        return entities.createQuery(
                        "select a from TakenAction a where a.edition = :edition and a.key = :key", TakenAction.class)
                .setParameter("edition", edition)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private TrainingDay read(Edition edition, long id) {
        PlanDay day = plans.days(edition, List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        Map<Long, BlockRun> noted = runs.of(edition);
        Parts parts = new Parts(day, day.date(), edition.timeZone(), noted);
        DayClosing closing = entities.find(DayClosing.class, id);
        return new TrainingDay(
                edition,
                day,
                parts.beginning(),
                parts.ending(),
                parts.all(),
                noted,
                editions.attendance(edition),
                closing == null ? null : closing.closedAt());
    }
}
