package nl.weerklank.plan;

import java.util.List;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Theme;

/**
 * Whether the plan of an edition treats one of its themes.
 *
 * @param named how many participants named it
 * @param share the minutes that it gets
 */
public record ThemeCoverage(Theme theme, int named, Coverage.Share share) {
    /** Whether it gets no time although nobody decided that it should not. */
    public boolean isMissing() {
        return share.isNone() && !theme.decision().isReasoned();
    }

    /**
     * How it ends: as the trainer decided; else treated by any block that gives it minutes; else open. A theme that the
     * trainer said to be treated is so, and {@link #isMissing} as long as it gets no minutes.
     */
    public Decision ending() {
        return theme.ending(!share.isNone());
    }

    /** What can be chosen for it: it is not open any more once a block gives it minutes. */
    public List<Decision> choices() {
        return Decision.choices(!share.isNone());
    }

    /** Whether it gets time although it was decided that it should not. */
    public boolean isAtOdds() {
        return theme.decision().isReasoned() && !share.isNone();
    }
}
