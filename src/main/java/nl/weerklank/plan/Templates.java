package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;

/**
 * Whole plans that belong to a program, from which its trainings start. After a training its plan can become a new
 * version of the template: trainings from then on start with that one, and the old one is kept.
 */
@ApplicationScoped
@Transactional
public class Templates {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SessionPlans plans;

    @Inject
    private BlockRuns runs;

    /** The templates of a program that are in use, in the order in which they were added. */
    public List<SessionPlan> of(Program program) {
        return plans.templates(program);
    }

    /** The organisation's template with this key, also one that was replaced; refuses any other as unknown. */
    public SessionPlan find(Organisation organisation, long id) {
        SessionPlan template = entities.find(SessionPlan.class, id);
        boolean ours = template != null
                && template.program() != null
                && template.program().organisation().equals(organisation);
        if (!ours) {
            throw Refusal.notFound();
        }
        return template.whole();
    }

    /**
     * Keeps the plan of a training as a template of its program, with what was noted for the next time.
     *
     * @param form what it is for, or null for what its length looks like
     */
    public SessionPlan save(Edition edition, String name, TemplateForm form) {
        List<DayDraft> days = general(held(edition, false));
        SessionPlan template = plans.addTemplate(edition.program(), name, days);
        template.isFor(form == null ? TemplateForm.of(days) : form);
        plans.locked(edition).cameFrom(template);
        return template;
    }

    /**
     * What would become different if the plan of a training became a new version of a template. What was noted at a block
     * for the next time goes with it in any case.
     *
     * @param realTimes whether blocks get the minutes that they really took, and those that were skipped are left out
     */
    public PlanDifference difference(Edition edition, long template, boolean realTimes) {
        return PlanDifference.between(
                general(ofProgram(edition, template).drafts()), general(held(edition, realTimes)));
    }

    /** Makes the plan of a training a new version of a template of its program, as {@link #difference} shows it. */
    public SessionPlan newVersion(Edition edition, long template, boolean realTimes) {
        SessionPlan old = ofProgram(edition, template);
        if (old.isReplaced()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "plan.refusal.replaced");
        }
        SessionPlan fresh =
                SessionPlan.template(edition.program(), old.name(), old.place(), general(held(edition, realTimes)));
        fresh.follows(old);
        old.replaced(clock.instant());
        fresh.saved(clock.instant());
        entities.persist(fresh);
        plans.locked(edition).cameFrom(fresh);
        return fresh;
    }

    /** The template in use from which the plan of a training was made, by now maybe in a newer version; nothing if unknown. */
    public Optional<SessionPlan> origin(Edition edition) {
        return Optional.ofNullable(plans.of(edition).templateId())
                .map(id -> entities.find(SessionPlan.class, id))
                .flatMap(made -> of(edition.program()).stream()
                        .filter(template -> template.place() == made.place())
                        .findFirst());
    }

    /** The key of the version before, of each of these templates of a program that has one, by the key of the template. */
    public Map<Long, Long> previous(Program program, List<SessionPlan> templates) {
        List<SessionPlan> earlier = entities.createQuery(
                        "select p from SessionPlan p where p.program = :program and p.replacedAt is not null"
                                + " order by p.number desc",
                        SessionPlan.class)
                .setParameter("program", program)
                .getResultList();
        Map<Long, Long> previous = new HashMap<>();
        templates.forEach(template -> earlier.stream()
                .filter(old -> old.place() == template.place() && old.number() < template.number())
                .findFirst()
                .ifPresent(old -> previous.put(template.id(), old.id())));
        return previous;
    }

    /**
     * Makes an earlier version of a template the newest one again, as a version of its own, so that nothing is lost. One
     * that is in use already stays as it is.
     */
    public SessionPlan restore(Organisation organisation, long id) {
        SessionPlan earlier = find(organisation, id);
        if (!earlier.isReplaced()) {
            return earlier;
        }
        Optional<SessionPlan> now = of(earlier.program()).stream()
                .filter(template -> template.place() == earlier.place())
                .findFirst();
        SessionPlan fresh = SessionPlan.template(earlier.program(), earlier.name(), earlier.place(), earlier.drafts());
        fresh.follows(now.orElse(earlier));
        now.ifPresent(template -> template.replaced(clock.instant()));
        fresh.saved(clock.instant());
        entities.persist(fresh);
        return fresh;
    }

    /** Takes a template off the list; it is kept. */
    public void remove(Organisation organisation, long id) {
        find(organisation, id).replaced(clock.instant());
    }

    private SessionPlan ofProgram(Edition edition, long id) {
        SessionPlan template = find(edition.organisation(), id);
        if (template.program().id() != edition.program().id()) {
            throw Refusal.notFound();
        }
        return template;
    }

    /** The days as they were held, with what was noted at blocks for the next time. */
    private List<DayDraft> held(Edition edition, boolean realTimes) {
        Map<Long, BlockRun> noted = runs.of(edition);
        return plans.of(edition).days().stream()
                .map(day -> new DayDraft(
                        day.heldOn(),
                        day.startsAt(),
                        day.endsAt(),
                        day.blocks().stream()
                                .flatMap(block -> held(block, noted.get(block.id()), realTimes).stream())
                                .toList()))
                .toList();
    }

    /** With real times a block has the minutes that it took, and one that was skipped goes; not noted means as planned. */
    private static Optional<BlockDraft> held(Block block, BlockRun run, boolean realTimes) {
        if (run == null) {
            return Optional.of(block.draft());
        }
        if (realTimes && run.isSkipped()) {
            return Optional.empty();
        }
        BlockWriting held =
                block.draft().rewrite().minutes(realTimes ? run.minutes().orElse(block.minutes()) : block.minutes());
        return Optional.of((run.note() == null ? held : held.lastTime(run.note())).draft());
    }

    /** Without what belongs to one training: its dates, its themes and who led what. */
    static List<DayDraft> general(List<DayDraft> days) {
        return days.stream()
                .map(day -> new DayDraft(
                        null,
                        day.startsAt(),
                        day.endsAt(),
                        day.blocks().stream()
                                .map(block -> block.rewrite()
                                        .themes(List.of())
                                        .leader(null)
                                        .draft())
                                .toList()))
                .toList();
    }
}
