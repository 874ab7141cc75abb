package nl.weerklank.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.weerklank.evaluation.Counters.Counter;
import nl.weerklank.evaluation.Counters.Group;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Question;

/** Adds counters up as they come, by question and period, by program, and by group. */
final class AddingUp implements Consumer<Counter> {

    private final Collection<Question> questions;
    private final Map<Long, Lines.Key> keys = new HashMap<>();
    private final Set<Lines.Key> onQuality = new HashSet<>();
    private final Map<Long, Placed> groups = new HashMap<>();
    private final int periods;
    private final Map<Lines.Key, Summed[]> lines = new HashMap<>();
    private final Map<Long, Summed> qualityOfPrograms = new HashMap<>();
    private final Map<Long, Summed> qualityOfGroups = new HashMap<>();
    private final Map<Long, List<ThemeShift>> themes = new HashMap<>();

    /** A group and the place of its period. */
    private record Placed(Group group, int place) {}

    /**
     * @param questions all that may have been asked
     * @param period the place of the period in which a group's evaluation was closed
     */
    AddingUp(List<Group> groups, Collection<Question> questions, int periods, ToIntFunction<Group> period) {
        this.questions = questions;
        this.periods = periods;
        groups.forEach(group -> this.groups.put(group.evaluation(), new Placed(group, period.applyAsInt(group))));
        questions.stream().filter(Lines::hasMean).forEach(question -> {
            Lines.Key key = Lines.Key.of(question);
            keys.put(question.id(), key);
            if (Lines.isQuality(question)) onQuality.add(key);
        });
    }

    @Override
    public void accept(Counter counter) {
        Placed placed = groups.get(counter.evaluation());
        if (placed == null) return;
        Lines.Key key = keys.get(counter.question());
        if (key == null) return;
        Summed[] line = lines.computeIfAbsent(key, unknown -> new Summed[periods]);
        if (line[placed.place()] == null) line[placed.place()] = new Summed();
        line[placed.place()].add(counter, counter.mark());
        if (onQuality.contains(key)) {
            add(qualityOfPrograms, placed.group().program(), counter, counter.mark());
            add(qualityOfGroups, counter.evaluation(), counter, counter.mark());
        }
    }

    /** Themes as before and now count for the program of their group. */
    void themes(Collection<ThemeShift> shifts) {
        shifts.forEach(shift -> themes.computeIfAbsent(shift.program(), unknown -> new ArrayList<>())
                .add(shift));
    }

    private static void add(Map<Long, Summed> sums, long key, Counter counter, int mark) {
        sums.computeIfAbsent(key, unknown -> new Summed()).add(counter, mark);
    }

    /** A line for each question, those of most answers first. */
    List<TrendLine> lines() {
        return lines.entrySet().stream()
                .map(line ->
                        new TrendLine(Lines.asked(Lines.latest(line.getKey(), questions)), points(line.getValue())))
                .sorted(Comparator.comparingLong(
                                (TrendLine line) -> -line.total().n())
                        .thenComparing(line -> line.asked().key()))
                .toList();
    }

    private static List<Figure> points(Summed[] summed) {
        List<Figure> points = new ArrayList<>(Collections.nCopies(summed.length, Figure.NONE));
        for (int place = 0; place < summed.length; place++) {
            if (summed[place] != null) points.set(place, summed[place].figure());
        }
        return points;
    }

    /** How many answered in each period. */
    List<Answering> answering() {
        List<Answering> answering = new ArrayList<>(Collections.nCopies(periods, Answering.NOBODY));
        groups.values().forEach(placed -> {
            int place = placed.place();
            answering.set(place, answering.get(place).plus(Answering.of(placed.group())));
        });
        return answering;
    }

    /** A line for each of these programs of which anything was released. */
    List<ProgramLine> programs(List<Program> programs) {
        return programs.stream().flatMap(program -> line(program).stream()).toList();
    }

    private Optional<ProgramLine> line(Program program) {
        List<Group> own = groups.values().stream()
                .map(Placed::group)
                .filter(group -> group.program() == program.id())
                .toList();
        if (own.isEmpty()) return Optional.empty();
        return Optional.of(new ProgramLine(
                program,
                own.size(),
                own.stream().map(Answering::of).reduce(Answering.NOBODY, Answering::plus),
                qualityOfPrograms.getOrDefault(program.id(), new Summed()).figure(),
                Optional.ofNullable(themes.get(program.id())).map(AddingUp::moved)));
    }

    private static ProgramLine.Moved moved(List<ThemeShift> shifts) {
        long n = shifts.stream().mapToLong(ThemeShift::n).sum();
        return new ProgramLine.Moved(
                (int) shifts.stream().map(ThemeShift::evaluation).distinct().count(),
                n,
                (double) shifts.stream().mapToLong(ThemeShift::then).sum() / n,
                (double) shifts.stream().mapToLong(ThemeShift::now).sum() / n);
    }

    /** The marks from 1 (poor) to 5 (very good) of each group, by the key of its evaluation. */
    Map<Long, Figure> quality() {
        Map<Long, Figure> quality = new HashMap<>();
        qualityOfGroups.forEach((group, summed) -> quality.put(group, summed.figure()));
        return quality;
    }
}
