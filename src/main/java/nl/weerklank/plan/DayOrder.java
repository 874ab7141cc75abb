package nl.weerklank.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of the blocks of a day. Each has a number, with room between them, so that a block that is put between two
 * others needs a number and the others keep theirs. Where the room is used up, all get new numbers.
 */
final class DayOrder {
    /** The room between two blocks that were numbered together. */
    static final int ROOM = 1000;

    private final List<Long> ids = new ArrayList<>();
    private final Map<Long, Integer> positions = new LinkedHashMap<>();
    private final Set<Long> placed = new HashSet<>();

    /** The blocks of a day, in order, each with its number. */
    DayOrder(Map<Long, Integer> inOrder) {
        ids.addAll(inOrder.keySet());
        positions.putAll(inOrder);
    }

    /** The keys of the blocks, in order. */
    List<Long> ids() {
        return List.copyOf(ids);
    }

    int placeOf(long id) {
        return ids.indexOf(id);
    }

    void removeAll(Collection<Long> gone) {
        ids.removeAll(gone);
        positions.keySet().removeAll(gone);
    }

    /** Puts a block at a place from 0, as far as the day goes. */
    void insert(long id, int at) {
        ids.add(Math.max(0, Math.min(at, ids.size())), id);
        placed.add(id);
    }

    /** The numbers that are new: of the blocks that were put in, and of all of them if there was no room. */
    Map<Long, Integer> numbered() {
        Map<Long, Integer> fresh = new LinkedHashMap<>();
        int at = 0;
        while (at < ids.size()) {
            int next = at;
            while (next < ids.size() && placed.contains(ids.get(next))) {
                next++;
            }
            if (next > at && !numberBetween(at, next, fresh)) {
                return renumbered();
            }
            at = next + 1;
        }
        positions.putAll(fresh);
        placed.clear();
        return fresh;
    }

    private boolean numberBetween(int from, int until, Map<Long, Integer> fresh) {
        int count = until - from;
        boolean first = from == 0;
        boolean last = until == ids.size();
        long before = first ? 0 : positions.get(ids.get(from - 1));
        long after = last ? 0 : positions.get(ids.get(until));
        long room = first || last ? ROOM : (after - before) / (count + 1);
        long start = first && !last ? after - (count + 1L) * ROOM : first ? -ROOM : before;
        boolean fits = room > 0 && start > Integer.MIN_VALUE && start + (count + 1) * room < Integer.MAX_VALUE;
        if (fits) {
            IntStream.range(0, count).forEach(i -> fresh.put(ids.get(from + i), (int) (start + (i + 1) * room)));
        }
        return fits;
    }

    private Map<Long, Integer> renumbered() {
        Map<Long, Integer> fresh = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            fresh.put(ids.get(i), i * ROOM);
        }
        positions.putAll(fresh);
        placed.clear();
        return fresh;
    }
}
