package nl.weerklank.evaluation;

import java.util.Map;
import nl.weerklank.questionnaire.kind.AnswerValue;

/**
 * What the participants of one evaluation said of a theme as before and now: released counters or, of a named
 * evaluation, the answers as they are. Raw: whoever shows it withholds what is too little.
 *
 * @param theme the theme's key
 * @param evaluation the evaluation's key
 * @param threshold how many answers the figure needs
 * @param pairs how many gave each pair
 */
public record ThemeShift(long theme, long evaluation, int threshold, Map<AnswerValue.Pair, Integer> pairs) {

    public ThemeShift {
        pairs = Map.copyOf(pairs);
    }
}
