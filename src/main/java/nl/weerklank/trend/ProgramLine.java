package nl.weerklank.trend;

import java.util.Optional;
import nl.weerklank.program.Program;

/**
 * One program over all its trainings.
 *
 * @param groups how many evaluations have figures
 * @param answering how many answered
 * @param quality its marks from 1 (poor) to 5 (very good), of all questions together
 * @param themes how its themes worked out and work out now; nothing where none was asked back
 */
public record ProgramLine(Program program, int groups, Answering answering, Figure quality, Optional<Moved> themes) {

    /**
     * Before and now, in the participants' own estimate from 1 to 5.
     *
     * @param groups how many evaluations asked themes back
     * @param n how many answers, of all themes together
     */
    public record Moved(int groups, long n, double then, double now) {}
}
