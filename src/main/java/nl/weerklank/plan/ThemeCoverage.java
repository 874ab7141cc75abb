package nl.weerklank.plan;

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
        return share.isNone() && (theme.decision() == Decision.OPEN || theme.decision() == Decision.TREATED);
    }

    /**
     * How it ends: left out or back to the organisation where the trainer decided so; else treated by any block that
     * gives it minutes, whether or not the trainer said so; else open.
     */
    public Decision ending() {
        if (theme.decision().isReasoned()) {
            return theme.decision();
        }
        return share.isNone() ? Decision.OPEN : Decision.TREATED;
    }

    /** Whether it gets time although it was decided that it should not. */
    public boolean isAtOdds() {
        return theme.decision().isReasoned() && !share.isNone();
    }
}
