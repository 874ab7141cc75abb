package nl.weerklank.intake.web;

import java.util.List;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.Theme;

/**
 * A theme as programs see it.
 *
 * @param named how many participants named it
 * @param decision null while it is open
 */
public record ThemeJson(
        long id,
        String name,
        List<DifficultyJson> difficulties,
        int named,
        String decision,
        String reason,
        boolean askedBack) {

    /** What one participant finds difficult; its key is a string to give back. */
    public record DifficultyJson(String id, String text) {

        static DifficultyJson of(Difficulty difficulty) {
            return new DifficultyJson(String.valueOf(difficulty.id()), difficulty.wording());
        }
    }

    /** The theme with those of its edition's difficulties that are in it. */
    static ThemeJson of(Theme theme, List<Difficulty> all) {
        List<DifficultyJson> inIt = all.stream()
                .filter(difficulty -> theme.difficulties().contains(difficulty.id()))
                .map(DifficultyJson::of)
                .toList();
        return new ThemeJson(
                theme.id(),
                theme.name(),
                inIt,
                inIt.size(),
                theme.decision() == Decision.OPEN ? null : theme.decision().word(),
                theme.reason(),
                theme.isAskedBack());
    }
}
