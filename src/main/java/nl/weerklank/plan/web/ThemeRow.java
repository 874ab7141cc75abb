package nl.weerklank.plan.web;

import java.util.List;
import nl.weerklank.intake.Decision;
import nl.weerklank.plan.ThemeCoverage;

/** A theme beside the day: how many named it, what time it gets, and what is decided about it. */
public class ThemeRow {
    private final ThemeCoverage coverage;
    private final PlannerWords words;
    private Decision decision;
    private String reason;

    ThemeRow(ThemeCoverage coverage, PlannerWords words) {
        this.coverage = coverage;
        this.words = words;
        this.decision = coverage.ending();
        this.reason = coverage.theme().reason();
    }

    public long getId() {
        return coverage.theme().id();
    }

    public String getName() {
        return coverage.theme().name();
    }

    public int getNamed() {
        return coverage.named();
    }

    /** All minutes that it gets, as "75 min". */
    public String getMinutes() {
        return words.text("plan.duration.minutes", coverage.share().minutes());
    }

    /** The minutes of practice, or null when there are none. */
    public String getPractice() {
        int practice = coverage.share().practice();
        return practice == 0 ? null : words.text("plan.duration.minutes", practice);
    }

    /** Whether it gets no time although nobody decided so. */
    public boolean isMissing() {
        return coverage.isMissing();
    }

    /** Whether the decision wants a reason: it is one that the client reads. */
    public boolean isReasonWanted() {
        return decision.isReasoned();
    }

    /** What can be decided about it. */
    public List<Decision> getDecisions() {
        return coverage.choices();
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
