package nl.weerklank.trend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.RecurringTheme;
import nl.weerklank.library.Kept;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.plan.Treatment;
import nl.weerklank.program.Program;

/**
 * Which block moves which theme: puts what groups said of themes beside the blocks that treated these. Each figure is of whole
 * groups that may be shown by themselves, and of enough of them, see {@link JointShift}.
 */
final class Moving {

    private final Map<Long, List<ThemeShift>> shifts;
    private final Map<Long, List<Treatment>> treatments;
    private final Map<Long, Program> programs;
    private final Set<Kept> kept;

    /** @param kept what the organisation's library holds */
    Moving(
            Collection<ThemeShift> shifts,
            Collection<Treatment> treatments,
            Collection<Program> programs,
            Set<Kept> kept) {
        this.shifts = shifts.stream().collect(Collectors.groupingBy(ThemeShift::theme));
        this.treatments = treatments.stream()
                .filter(treatment -> this.shifts.containsKey(treatment.theme()))
                .collect(Collectors.groupingBy(Treatment::theme));
        this.programs = programs.stream().collect(Collectors.toMap(Program::id, Function.identity()));
        this.kept = kept;
    }

    /** The themes of which enough groups of one program said so, by name. */
    List<MovedTheme> of(Collection<RecurringTheme> recurring) {
        return recurring.stream()
                .flatMap(this::byProgram)
                .sorted(Comparator.comparing(MovedTheme::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(moved -> moved.program().title(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(MovedTheme::key))
                .toList();
    }

    private Stream<MovedTheme> byProgram(RecurringTheme recurring) {
        return recurring.themes().stream()
                .flatMap(theme -> shifts.getOrDefault(theme, List.of()).stream())
                .collect(Collectors.groupingBy(ThemeShift::program))
                .entrySet()
                .stream()
                .flatMap(own -> moved(recurring.name(), programs.get(own.getKey()), own.getValue()).stream());
    }

    private Optional<MovedTheme> moved(String name, Program program, List<ThemeShift> own) {
        if (program == null) return Optional.empty();
        return JointShift.of(own)
                .map(all -> new MovedTheme(
                        own.stream().mapToLong(ThemeShift::theme).min().orElseThrow(),
                        name,
                        program,
                        all,
                        blocks(own)));
    }

    private List<MovedTheme.Block> blocks(List<ThemeShift> own) {
        List<Treatment> all = own.stream()
                .map(ThemeShift::theme)
                .distinct()
                .flatMap(theme -> treatments.getOrDefault(theme, List.of()).stream())
                .toList();
        return TreatedBy.of(all).stream()
                .flatMap(block -> block(block, own).stream())
                .toList();
    }

    private Optional<MovedTheme.Block> block(TreatedBy block, List<ThemeShift> own) {
        return JointShift.of(own.stream()
                        .filter(shift -> block.themes().contains(shift.theme()))
                        .toList())
                .map(shift -> new MovedTheme.Block(
                        block, kept.contains(Kept.of(block.title(), block.kind(), block.ownKind())), shift));
    }
}
