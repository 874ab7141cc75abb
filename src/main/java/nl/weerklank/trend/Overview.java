package nl.weerklank.trend;

import java.util.List;

/**
 * What trainings brought together.
 *
 * @param quarters the periods of the lines, in order
 * @param earlier whether the first of them holds all that came before it as well
 * @param groups how many evaluations have figures
 * @param answering how many answered in each quarter
 * @param lines the questions on steps, those of most answers first
 * @param programs the programs, by title
 * @param themes which block moves which theme, by name and program
 * @param low the trainings that went less well, the lowest first
 */
public record Overview(
        List<Quarter> quarters,
        boolean earlier,
        int groups,
        List<Answering> answering,
        List<TrendLine> lines,
        List<ProgramLine> programs,
        List<MovedTheme> themes,
        List<LowGroup> low) {

    public Overview {
        quarters = List.copyOf(quarters);
        answering = List.copyOf(answering);
        lines = List.copyOf(lines);
        programs = List.copyOf(programs);
        themes = List.copyOf(themes);
        low = List.copyOf(low);
    }

    /** Whether nothing was released yet. */
    public boolean isEmpty() {
        return groups == 0;
    }

    /** All who answered. */
    public Answering answeringTogether() {
        return answering.stream().reduce(Answering.NOBODY, Answering::plus);
    }
}
