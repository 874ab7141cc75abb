package nl.weerklank.evaluation;

import java.util.List;
import nl.weerklank.program.Edition;

/** Tells which of a group's themes an evaluation asks back; whoever keeps the themes implements it. */
public interface ThemesAsked {

    /** The themes of the edition that were marked to be asked back, in order; at most four. */
    List<AskedTheme> of(Edition edition);
}
