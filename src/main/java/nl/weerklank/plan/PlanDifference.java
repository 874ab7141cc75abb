package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What became different between two plans: which blocks came, went, were changed or stand elsewhere, and what that does
 * to the minutes. Blocks are the same where their titles are, or failing that their kind and their way of working. A
 * block moved if the others that stayed did not have to move for it.
 *
 * @param entries in the order of the new plan, what went last
 * @param minutesBefore all minutes of the old plan's blocks
 * @param minutesAfter those of the new one
 */
public record PlanDifference(List<Entry> entries, int minutesBefore, int minutesAfter) {
    private static final Map<String, Function<BlockDraft, Object>> FIELDS = fields();

    /** What happened to a block. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED;

        /** The word in texts and in the API: {@code added}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a block stands: day and place in it, both from 0. */
    public record Spot(int day, int place) {}

    /**
     * What happened to one block.
     *
     * @param kind of one that was moved and changed: changed
     * @param before null where it was added
     * @param after null where it was removed
     * @param from where it stood, or null
     * @param to where it stands, or null
     * @param moved whether it stands elsewhere
     * @param fields the names of what it says differently, as the API has them
     */
    public record Entry(
            Kind kind, BlockDraft before, BlockDraft after, Spot from, Spot to, boolean moved, List<String> fields) {
        /** How many minutes there are more, or less. */
        public int minutes() {
            return (after == null ? 0 : after.minutes()) - (before == null ? 0 : before.minutes());
        }
    }

    /** Whether nothing is different. */
    public boolean isNone() {
        return entries.isEmpty();
    }

    /** The difference between two plans; dates, times of days, leaders and themes are the training's own and do not count. */
    public static PlanDifference between(List<DayDraft> before, List<DayDraft> after) {
        List<Standing> old = standing(before);
        List<Standing> now = standing(after);
        Map<Integer, Integer> pairs = pairs(old, now);
        Set<Integer> stayed = longestInOrder(pairs, old, now);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Integer pair = pairs.get(i);
            if (pair == null) {
                entries.add(new Entry(Kind.ADDED, null, now.get(i).block, null, now.get(i).spot, false, List.of()));
            } else {
                addChange(entries, old.get(pair), now.get(i), !stayed.contains(i));
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!pairs.containsValue(i)) {
                entries.add(new Entry(Kind.REMOVED, old.get(i).block, null, old.get(i).spot, null, false, List.of()));
            }
        }
        return new PlanDifference(List.copyOf(entries), sum(old), sum(now));
    }

    private static void addChange(List<Entry> entries, Standing old, Standing now, boolean moved) {
        List<String> fields = FIELDS.entrySet().stream()
                .filter(field -> !Objects.equals(
                        field.getValue().apply(old.block), field.getValue().apply(now.block)))
                .map(Map.Entry::getKey)
                .toList();
        if (moved || !fields.isEmpty()) {
            Kind kind = fields.isEmpty() ? Kind.MOVED : Kind.CHANGED;
            entries.add(new Entry(kind, old.block, now.block, old.spot, now.spot, moved, fields));
        }
    }

    private static List<Standing> standing(List<DayDraft> days) {
        List<Standing> standing = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            List<BlockDraft> blocks = days.get(day).blocks();
            for (int place = 0; place < blocks.size(); place++) {
                standing.add(new Standing(blocks.get(place), new Spot(day, place)));
            }
        }
        return standing;
    }

    private static int sum(List<Standing> standing) {
        return standing.stream().mapToInt(one -> one.block.minutes()).sum();
    }

    /** Which old block each new one is, by their numbers; the surest pairs first. */
    private static Map<Integer, Integer> pairs(List<Standing> old, List<Standing> now) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        List<BiPredicate<BlockDraft, BlockDraft>> alike = List.of(
                (one, other) -> one.title() != null
                        && title(one).equals(title(other))
                        && Objects.equals(one.strand(), other.strand()),
                (one, other) -> one.title() != null && title(one).equals(title(other)),
                (one, other) -> one.kind() == other.kind()
                        && Objects.equals(one.ownKind(), other.ownKind())
                        && one.method() != null
                        && one.method().equals(other.method()));
        for (BiPredicate<BlockDraft, BlockDraft> same : alike) {
            pair(old, now, pairs, same);
        }
        return pairs;
    }

    private static void pair(
            List<Standing> old,
            List<Standing> now,
            Map<Integer, Integer> pairs,
            BiPredicate<BlockDraft, BlockDraft> same) {
        Set<Integer> taken = new HashSet<>(pairs.values());
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < old.size() && !pairs.containsKey(i); j++) {
                if (!taken.contains(j) && same.test(old.get(j).block, now.get(i).block)) {
                    pairs.put(i, j);
                    taken.add(j);
                }
            }
        }
    }

    private static String title(BlockDraft block) {
        return block.title() == null
                ? ""
                : block.title().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The new blocks that need not have moved: as many as possible that keep their day and their order. */
    private static Set<Integer> longestInOrder(Map<Integer, Integer> pairs, List<Standing> old, List<Standing> now) {
        List<Integer> candidates = pairs.keySet().stream()
                .filter(i -> old.get(pairs.get(i)).spot.day() == now.get(i).spot.day())
                .sorted()
                .toList();
        int[] length = new int[candidates.size()];
        int[] previous = new int[candidates.size()];
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean follows = pairs.get(candidates.get(j)) < pairs.get(candidates.get(i));
                if (follows && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<Integer> stayed = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            stayed.add(candidates.get(i));
        }
        return stayed;
    }

    private static Map<String, Function<BlockDraft, Object>> fields() {
        Map<String, Function<BlockDraft, Object>> fields = new LinkedHashMap<>();
        fields.put("title", BlockDraft::title);
        fields.put(
                "kind",
                block -> List.of(
                        block.kind(),
                        block.ownKind() == null ? "" : block.ownKind().name()));
        fields.put("minutes", BlockDraft::minutes);
        fields.put("pinnedAt", BlockDraft::pinnedAt);
        fields.put("strand", BlockDraft::strand);
        fields.put("room", BlockDraft::room);
        fields.put("method", BlockDraft::method);
        fields.put("goal", BlockDraft::goal);
        fields.put("trainerNotes", BlockDraft::trainerNotes);
        fields.put("lastTime", BlockDraft::lastTime);
        fields.put("handout", BlockDraft::handout);
        fields.put("materials", BlockDraft::materials);
        fields.put("cases", BlockDraft::cases);
        fields.put("links", BlockDraft::links);
        fields.put("files", BlockDraft::files);
        return fields;
    }

    private record Standing(BlockDraft block, Spot spot) {}
}
