package nl.weerklank.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;

/** Holds that the files of a plan together do not become too large. */
final class Weights {
    private Weights() {}

    static void check(Changes changes, PlanWriter writer) {
        boolean comesAny = changes.blocks().stream()
                .anyMatch(change -> change.after() != null
                        && (change.before() == null
                                ? !change.after().draft().files().isEmpty()
                                : !change.before()
                                        .draft()
                                        .files()
                                        .containsAll(change.after().draft().files())));
        if (!comesAny) {
            return;
        }
        Map<Long, Changes.OfBlock> changed =
                changes.blocks().stream().collect(Collectors.toMap(Changes.OfBlock::id, change -> change));
        Set<BlockFile> files = new HashSet<>();
        writer.withFiles().stream()
                .filter(block -> !changed.containsKey(block.id()))
                .forEach(block -> files.addAll(block.files()));
        changed.values().stream()
                .filter(change -> change.after() != null)
                .forEach(change -> files.addAll(change.after().draft().files()));
        if (files.stream().mapToLong(BlockFile::size).sum() > BlockFiles.LARGEST_OF_PLAN) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE, "plan.refusal.files-too-large", BlockFiles.LARGEST_OF_PLAN / 1_000_000);
        }
    }
}
