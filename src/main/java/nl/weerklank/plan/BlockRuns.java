package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/** How the blocks of plans really went. */
@ApplicationScoped
@Transactional
public class BlockRuns {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SessionPlans plans;

    /** How the blocks of an edition went, by the block's key; who is not in it was not run yet. */
    public Map<Long, BlockRun> of(Edition edition) {
        return entities.createQuery(
                        "select r from BlockRun r where r.planId in"
                                + " (select p.id from SessionPlan p where p.edition = :edition)",
                        BlockRun.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.toMap(BlockRun::blockId, Function.identity()));
    }

    /**
     * Notes how a block went; the same again changes nothing, so that it may be sent again after a lost connection.
     * Refuses a block of another plan and an end before the beginning.
     */
    public BlockRun note(Edition edition, long block, RunDraft draft) {
        return noteAll(edition, Map.of(block, draft)).iterator().next();
    }

    /**
     * Notes by how many minutes in all a block is stretched, beyond what was planned. Refuses a block of another plan, and
     * less than nothing or more than {@value RunDraft#MOST_EXTRA}.
     */
    public BlockRun stretch(Edition edition, long block, int minutes) {
        if (minutes < 0 || minutes > RunDraft.MOST_EXTRA) {
            throw Refusal.invalid("minutes", "plan.mistake.extra", RunDraft.MOST_EXTRA);
        }
        BlockRun known = of(edition).get(block);
        BlockRun run = note(edition, block, known == null ? RunDraft.NOTHING : known.draft());
        run.stretch(minutes);
        return run;
    }

    /** The same for several blocks, all or none of them. */
    public Collection<BlockRun> noteAll(Edition edition, Map<Long, RunDraft> drafts) {
        drafts.values().forEach(RunDraft::check);
        SessionPlan plan = plans.locked(edition);
        Map<Long, BlockRun> runs = of(edition);
        List<Long> known = entities.createQuery(
                        "select b.id from Block b where b.day.plan = :plan and b.id in :ids", Long.class)
                .setParameter("plan", plan)
                .setParameter("ids", drafts.keySet())
                .getResultList();
        drafts.forEach((block, draft) -> {
            if (!known.contains(block) && !runs.containsKey(block)) {
                throw Refusal.notFound();
            }
            runs.computeIfAbsent(block, id -> fresh(plan, id)).become(draft);
        });
        return drafts.keySet().stream().map(runs::get).toList();
    }

    private BlockRun fresh(SessionPlan plan, long block) {
        BlockRun run = new BlockRun(plan.id(), block);
        entities.persist(run);
        return run;
    }
}
