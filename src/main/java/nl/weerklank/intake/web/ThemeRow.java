package nl.weerklank.intake.web;

import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.ThemeChange;

/** One theme as it stands on the page, with what the trainer is typing. */
public class ThemeRow {

    private final long id;
    private final int number;
    private final int named;
    private String name;
    private Decision decision;
    private String reason;
    private boolean askedBack;

    ThemeRow(Theme theme, int number) {
        this.id = theme.id();
        this.number = number;
        this.named = theme.difficulties().size();
        this.name = theme.name();
        this.decision = theme.decision();
        this.reason = theme.reason();
        this.askedBack = theme.isAskedBack();
    }

    /** What is typed now; an emptied name is kept so that it is refused, not ignored. */
    ThemeChange typed() {
        String because = isReasoned() && reason != null ? reason : "";
        return new ThemeChange(name == null ? "" : name, null, decision, because, askedBack);
    }

    public long getId() {
        return id;
    }

    /** Its number on the page, from 1. */
    public int getNumber() {
        return number;
    }

    /** The key that puts answers into it, or null from the eleventh theme on. */
    public String getKey() {
        return number > 10 ? null : String.valueOf(number % 10);
    }

    /** How many answers are in it. */
    public int getNamed() {
        return named;
    }

    /** Whether the decision asks for a reason. */
    public boolean isReasoned() {
        return decision == Decision.LEFT_OUT || decision == Decision.BACK_TO_ORGANISATION;
    }

    public String getName() {
        return name;
    }

    /** Takes a name; what was pasted over several lines becomes one. */
    public void setName(String name) {
        this.name = name == null ? null : name.replaceAll("\\s+", " ");
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

    public boolean isAskedBack() {
        return askedBack;
    }

    public void setAskedBack(boolean askedBack) {
        this.askedBack = askedBack;
    }
}
