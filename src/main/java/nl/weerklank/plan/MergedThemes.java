package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerklank.intake.ThemesMerged;
import nl.weerklank.intake.ThemesParted;
import nl.weerklank.program.Edition;

/** Lets blocks that treat a theme treat the one that it went up in, until that is undone. */
@ApplicationScoped
class MergedThemes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void follow(@Observes ThemesMerged merged) {
        Predicate<Block> follows = block -> block.treats(merged.gone()) && !block.treats(merged.kept());
        change(merged.edition(), follows, block -> {
            block.become(block.draft()
                    .treating(Stream.concat(block.themes().stream(), Stream.of(merged.kept()))
                            .toList()));
            merged.followed(block.id());
        });
    }

    void part(@Observes ThemesParted parted) {
        change(
                parted.edition(),
                block -> parted.followers().contains(block.id()),
                block -> block.become(block.draft()
                        .treating(block.themes().stream()
                                .filter(theme -> theme != parted.kept())
                                .toList())));
    }

    private void change(Edition edition, Predicate<Block> which, Consumer<Block> change) {
        plan(edition).ifPresent(plan -> {
            List<Block> concerned = plan.blocks().stream().filter(which).toList();
            concerned.forEach(change);
            if (!concerned.isEmpty()) {
                // Who has the plan open is told that it changed.
                plan.saved(clock.instant());
            }
        });
    }

    private Optional<SessionPlan> plan(Edition edition) {
        return entities.createQuery("select p from SessionPlan p where p.edition = :edition", SessionPlan.class)
                .setParameter("edition", edition)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
