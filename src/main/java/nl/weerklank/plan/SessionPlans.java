package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionMade;
import nl.weerklank.program.Program;

/** The templates of programs and the plans of their editions. */
@ApplicationScoped
@Transactional
public class SessionPlans {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Themes themes;

    /** The templates of a program, in the order in which they were added. */
    public List<SessionPlan> templates(Program program) {
        return entities
                .createQuery(
                        "select p from SessionPlan p where p.program = :program and p.replacedAt is null"
                                + " order by p.place, p.id",
                        SessionPlan.class)
                .setParameter("program", program)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.days")
                .setHint("eclipselink.batch", "p.days.blocks")
                .setHint("eclipselink.batch", "p.days.blocks.themes")
                .getResultList()
                .stream()
                .map(SessionPlan::whole)
                .toList();
    }

    /** Adds a template to a program; refuses one without a name and blocks that cannot be. */
    public SessionPlan addTemplate(Program program, String name, List<DayDraft> days) {
        SessionPlan template = SessionPlan.template(program, name, afterAll(program), days);
        template.saved(clock.instant());
        entities.persist(template);
        return template;
    }

    private int afterAll(Program program) {
        // Databases do not agree on the type of a number that may be one or another.
        Number last = entities.createQuery(
                        "select coalesce(max(p.place), -1) from SessionPlan p where p.program = :program", Number.class)
                .setParameter("program", program)
                .getSingleResult();
        return last.intValue() + 1;
    }

    /** The plan of an edition; where it has none yet, a copy of the template that fits it best. */
    public SessionPlan of(Edition edition) {
        return planOf(edition, LockModeType.NONE)
                .orElseGet(() -> makeOnce(edition))
                .whole();
    }

    /** These days of the edition's plan, in order, with their blocks; unknown keys and other plans' are left out. */
    public List<PlanDay> days(Edition edition, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<PlanDay> days = entities.createQuery(
                        "select d from PlanDay d where d.id in :ids and d.plan.edition = :edition order by d.place",
                        PlanDay.class)
                .setParameter("ids", ids)
                .setParameter("edition", edition)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.blocks")
                .setHint("eclipselink.batch", "d.blocks.themes")
                .getResultList();
        days.forEach(day -> day.blocks().forEach(Block::themes));
        return days;
    }

    /** These blocks of the edition's plan; unknown keys and other plans' are left out. */
    public List<Block> blocks(Edition edition, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = entities.createQuery(
                        "select b from Block b where b.id in :ids and b.day.plan.edition = :edition", Block.class)
                .setParameter("ids", ids)
                .setParameter("edition", edition)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "b.themes")
                .getResultList();
        blocks.forEach(Block::themes);
        return blocks;
    }

    /**
     * Changes a plan. Refuses, with nothing changed, when somebody else changed it since the given version.
     *
     * @param change what to do with the plan as it is now
     */
    public SessionPlan change(Edition edition, int version, Consumer<SessionPlan> change) {
        SessionPlan plan = locked(edition);
        if (version != plan.version()) {
            throw stale();
        }
        change.accept(plan);
        return saved(edition, plan);
    }

    /** How far the plans of these editions are, by the edition's key; an edition without a plan is not in it. */
    public Map<Long, PlanProgress> progress(Collection<Edition> editions) {
        return editions.isEmpty() ? Map.of() : new Progress(entities).of(editions);
    }

    /** On which dates the days of the edition's plan are, in order; empty as long as it has no plan. */
    public List<LocalDate> dates(Edition edition) {
        return entities
                .createQuery(
                        "select d.place, d.heldOn from PlanDay d where d.plan.edition = :edition order by d.place",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .map(day -> day[1] == null ? edition.dateOf((Integer) day[0]) : (LocalDate) day[1])
                .toList();
    }

    void prepare(@Observes EditionMade made) {
        if (!templates(made.edition().program()).isEmpty()) {
            make(made.edition());
        }
    }

    /** The plan for whoever changes it; others wait until that is done. */
    SessionPlan locked(Edition edition) {
        return planOf(edition, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> makeOnce(edition));
    }

    /** The plan, if the edition has one by now. */
    Optional<SessionPlan> planOf(Edition edition) {
        return planOf(edition, LockModeType.NONE);
    }

    private Optional<SessionPlan> planOf(Edition edition, LockModeType lock) {
        TypedQuery<SessionPlan> query = entities.createQuery(
                        "select p from SessionPlan p where p.edition = :edition", SessionPlan.class)
                .setParameter("edition", edition)
                .setLockMode(lock)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.days")
                .setHint("eclipselink.batch", "p.days.blocks")
                .setHint("eclipselink.batch", "p.days.blocks.themes");
        return query.getResultStream().findFirst();
    }

    /** Two who ask at the same moment for a plan that is not there yet get the same one. */
    private SessionPlan makeOnce(Edition edition) {
        Edition held = entities.find(Edition.class, edition.id(), LockModeType.PESSIMISTIC_WRITE);
        return planOf(held, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> make(held));
    }

    private SessionPlan make(Edition edition) {
        List<SessionPlan> templates = templates(edition.program());
        Fitting fitted = Fitting.of(
                DayDraft.emptyOf(edition),
                templates.stream().map(SessionPlan::drafts).toList());
        SessionPlan plan = SessionPlan.of(edition, fitted.days());
        plan.cameFrom(fitted.only().map(templates::get).orElse(null));
        plan.saved(clock.instant());
        entities.persist(plan);
        return plan;
    }

    private SessionPlan saved(Edition edition, SessionPlan plan) {
        Set<Long> known = themes.of(edition).stream().map(Theme::id).collect(Collectors.toSet());
        plan.blocks().forEach(block -> block.keepThemes(known));
        plan.saved(clock.instant());
        return plan.whole();
    }

    private static Refusal stale() {
        return Refusal.of(Refusal.Kind.CONFLICT, "plan.refusal.stale");
    }
}
