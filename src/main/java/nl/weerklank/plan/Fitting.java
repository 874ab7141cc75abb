package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The days of a training with templates laid over them. */
final class Fitting {
    /** By how many minutes a day and a template may differ where others are chosen for the days beside it. */
    private static final int ALIKE = 90;

    private final List<DayDraft> days;
    private final List<List<DayDraft>> templates;
    private final Set<Integer> used = new HashSet<>();

    private Fitting(List<DayDraft> empty, List<List<DayDraft>> templates) {
        this.days = new ArrayList<>(empty);
        this.templates = templates;
    }

    /**
     * Lays over the days the template that comes closest in number of days and then in length. Where that is one of one
     * day and the training has several, it is chosen per day: each template goes once, to the day that it fits best, and
     * more than the first only where it is about as long as that day. So a full day and a half one get the template for
     * each. Days for which there is none stay empty; days of the template for which there is no day are left out.
     */
    static Fitting of(List<DayDraft> empty, List<List<DayDraft>> templates) {
        Fitting fitting = new Fitting(empty, templates);
        IntStream.range(0, templates.size()).boxed().min(fitting.closest()).ifPresent(fitting::lay);
        return fitting;
    }

    /** The days with one template laid over them in its own order. */
    static List<DayDraft> over(List<DayDraft> days, List<DayDraft> template) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> i < template.size() ? filled(days.get(i), template.get(i)) : days.get(i))
                .toList();
    }

    /** The blocks of a template's day as they can be in this day: what was fixed at a time outside it is no longer. */
    static List<BlockDraft> within(DayFrame day, List<BlockDraft> blocks) {
        return blocks.stream()
                .map(block -> isWithin(day, block.pinnedAt()) ? block : block.pinned(null))
                .toList();
    }

    List<DayDraft> days() {
        return List.copyOf(days);
    }

    /** The place in the list of the one template that was used; nothing where none was, or several were. */
    Optional<Integer> only() {
        return used.size() == 1 ? used.stream().findFirst() : Optional.empty();
    }

    private Comparator<Integer> closest() {
        return Comparator.<Integer>comparingInt(at -> Math.abs(templates.get(at).size() - days.size()))
                .thenComparingInt(at -> Math.abs(minutesOf(templates.get(at)) - minutesOf(days)));
    }

    private void lay(int best) {
        if (days.size() > 1 && templates.get(best).size() == 1) {
            layPerDay();
            return;
        }
        used.add(best);
        List<DayDraft> laid = over(List.copyOf(days), templates.get(best));
        IntStream.range(0, laid.size()).forEach(i -> days.set(i, laid.get(i)));
    }

    private void layPerDay() {
        for (Optional<Pair> next = nextPair(); next.isPresent(); next = nextPair()) {
            Pair pair = next.get();
            days.set(
                    pair.day(),
                    filled(days.get(pair.day()), templates.get(pair.template()).get(0)));
            used.add(pair.template());
        }
    }

    /** The empty day and the template of one day, not used yet, that differ least in length. */
    private Optional<Pair> nextPair() {
        return IntStream.range(0, days.size())
                .filter(day -> days.get(day).blocks().isEmpty())
                .boxed()
                .flatMap(day -> IntStream.range(0, templates.size())
                        .filter(at -> !used.contains(at) && templates.get(at).size() == 1)
                        .mapToObj(at -> new Pair(day, at, difference(day, at))))
                .min(Comparator.comparingInt(Pair::difference))
                .filter(pair -> used.isEmpty() || pair.difference() <= ALIKE);
    }

    private int difference(int day, int template) {
        return Math.abs(days.get(day).minutes() - templates.get(template).get(0).minutes());
    }

    private record Pair(int day, int template, int difference) {}

    private static DayDraft filled(DayDraft day, DayDraft template) {
        DayFrame frame = new DayFrame(0, day.heldOn(), day.startsAt(), day.endsAt());
        return new DayDraft(day.heldOn(), day.startsAt(), day.endsAt(), within(frame, template.blocks()));
    }

    /** A fixed time outside the day is no appointment any more. */
    private static boolean isWithin(DayFrame day, LocalTime pin) {
        if (pin == null) {
            return true;
        }
        boolean fromStart = !pin.isBefore(day.startsAt());
        boolean untilEnd = !pin.isAfter(day.endsAt());
        return day.endsAt().isBefore(day.startsAt()) ? fromStart || untilEnd : fromStart && untilEnd;
    }

    private static int minutesOf(List<DayDraft> days) {
        return days.stream().mapToInt(DayDraft::minutes).sum();
    }
}
