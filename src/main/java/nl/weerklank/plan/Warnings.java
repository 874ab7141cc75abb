package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.weerklank.plan.Timetable.Slot;

/**
 * What a good colleague would say of a day. Whoever is in one of several strands has that strand's breaks and talks, so
 * each strand is followed through the day with what the whole group does; the same is said once.
 */
public final class Warnings<B extends Timed> {
    private static final int LONGEST_WITHOUT_BREAK = 120;
    private static final int LONG_TALK = 40;
    private static final int SHORTEST_CLOSING = 10;
    private static final int SHORTEST_LUNCH = 30;
    private static final LocalTime LUNCH_FROM = LocalTime.of(11, 30);
    private static final LocalTime LUNCH_UNTIL = LocalTime.of(13, 30);

    private final Timetable<B> timetable;
    private final Function<B, String> title;
    private final List<Warning<B>> found = new ArrayList<>();
    private final Set<List<Object>> said = new HashSet<>();
    /** Blocks that say the same are still two blocks. */
    private final Map<B, Integer> places = new IdentityHashMap<>();

    private Warnings(Timetable<B> timetable, Function<B, String> title) {
        this.timetable = timetable;
        this.title = title;
        timetable.slots().forEach(slot -> places.put(slot.block(), places.size()));
    }

    /**
     * The warnings for a day, in the order in which they come up in it.
     *
     * @param title what a block is headed, or null
     */
    public static <B extends Timed> List<Warning<B>> of(Timetable<B> timetable, Function<B, String> title) {
        Warnings<B> warnings = new Warnings<>(timetable, title);
        warnings.look();
        return warnings.found;
    }

    private void look() {
        for (List<Slot<B>> path : paths()) {
            lookForBreaks(path);
            lookForTalk(path);
        }
        lookForLunch();
        lookAtClosing();
        int overrun = timetable.totals().overrun();
        if (overrun > 0) {
            int end = timetable.hours().end();
            add(Warning.Kind.OVERRUN, null, end, end + overrun, overrun);
        }
        timetable.slots().stream()
                .filter(slot -> title.apply(slot.block()) == null)
                .forEach(slot -> add(Warning.Kind.UNTITLED, slot.block(), slot.start(), slot.end(), 0));
        found.sort(Comparator.comparingInt(
                warning -> warning.block() == null ? Integer.MAX_VALUE : places.get(warning.block())));
    }

    /** The day as each strand goes through it; where a strand has nothing beside others, it waits. */
    private List<List<Slot<B>>> paths() {
        Set<String> names = new HashSet<>();
        Map<String, List<Slot<B>>> paths = new LinkedHashMap<>();
        timetable.slots().stream()
                .map(slot -> slot.block().strand())
                .filter(strand -> strand != null && names.add(strand))
                .forEach(strand -> paths.put(strand, new ArrayList<>()));
        if (paths.isEmpty()) {
            return List.of(timetable.slots());
        }
        paths.forEach((strand, path) -> timetable.slots().stream()
                .filter(slot -> slot.block().strand() == null
                        || strand.equals(slot.block().strand()))
                .forEach(path::add));
        return List.copyOf(paths.values());
    }

    private void lookForBreaks(List<Slot<B>> path) {
        Slot<B> first = null;
        int until = 0;
        for (Slot<B> slot : path) {
            boolean isBreak = slot.block().isBreak() && slot.block().minutes() > 0;
            if (isBreak) {
                sayWithoutBreak(first, Math.max(until, slot.start()));
                first = null;
            } else {
                first = first == null ? slot : first;
                until = slot.end();
            }
        }
        sayWithoutBreak(first, until);
    }

    private void sayWithoutBreak(Slot<B> first, int until) {
        if (first != null && until - first.start() > LONGEST_WITHOUT_BREAK) {
            add(Warning.Kind.NO_BREAK, first.block(), first.start(), until, until - first.start());
        }
    }

    private void lookForTalk(List<Slot<B>> path) {
        Slot<B> first = null;
        int minutes = 0;
        int until = 0;
        for (Slot<B> slot : path) {
            if (slot.start() > until) {
                sayTalk(first, until, minutes);
                first = null;
                minutes = 0;
            }
            if (slot.block().counted() == Counted.TALK) {
                first = first == null ? slot : first;
                minutes += slot.block().minutes();
                until = slot.end();
            } else if (slot.block().minutes() > 0) {
                sayTalk(first, until, minutes);
                first = null;
                minutes = 0;
            }
        }
        sayTalk(first, until, minutes);
    }

    private void sayTalk(Slot<B> first, int until, int minutes) {
        if (first != null && minutes >= LONG_TALK) {
            add(Warning.Kind.LONG_TALK, first.block(), first.start(), until, minutes);
        }
    }

    private void lookForLunch() {
        Hours hours = timetable.hours();
        int from = hours.at(LUNCH_FROM);
        int until = hours.at(LUNCH_UNTIL);
        boolean spans = hours.start() <= from
                && hours.end() >= until
                && !timetable.slots().isEmpty();
        if (spans && !paths().stream().allMatch(path -> lunches(path, from, until))) {
            add(Warning.Kind.LATE_LUNCH, null, from, until, 0);
        }
    }

    /** Whoever has nothing beside other strands can have lunch as well. */
    private boolean lunches(List<Slot<B>> path, int from, int until) {
        List<Slot<B>> around = path.stream()
                .filter(slot -> slot.start() < until && slot.end() > from)
                .toList();
        int busy = around.stream()
                .mapToInt(slot -> Math.min(slot.end(), until) - Math.max(slot.start(), from))
                .sum();
        boolean waits = path.size() < timetable.slots().size() && busy <= until - from - SHORTEST_LUNCH;
        return waits
                || around.stream()
                        .anyMatch(slot -> slot.block().isBreak() && slot.block().minutes() >= SHORTEST_LUNCH);
    }

    private void lookAtClosing() {
        if (timetable.slots().isEmpty()) {
            return;
        }
        Slot<B> last = timetable.slots().get(timetable.slots().size() - 1);
        int left = Math.min(last.end(), timetable.hours().end()) - last.start();
        boolean squeezed =
                left < SHORTEST_CLOSING || last.end() > timetable.hours().end();
        if (last.block().kind() == BlockKind.CLOSING && squeezed) {
            add(Warning.Kind.CLOSING_SQUEEZED, last.block(), last.start(), last.end(), Math.max(0, left));
        }
    }

    private void add(Warning.Kind kind, B block, int from, int until, int minutes) {
        Hours hours = timetable.hours();
        if (said.add(List.of(kind, block == null ? -1 : places.get(block)))) {
            found.add(new Warning<>(kind, block, hours.clock(from), hours.clock(until), minutes));
        }
    }
}
