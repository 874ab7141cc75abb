package nl.weerklank.intake.web;

import java.util.List;
import java.util.function.Supplier;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.platform.Refusal;

/** One theme as it stands on the page, with what the trainer is typing. */
public class ThemeRow {

    /** What puts answers into the first theme, the second and so on; the letter n is for a new one. */
    private static final String KEYS = "1234567890abcdefghijklmopqrstuvwxyz";

    private final long id;
    private final int number;
    private final int named;
    private final boolean planned;
    private final Decision decided;
    private String name;
    private Decision decision;
    private String reason;
    private boolean askedBack;
    private Long into;
    private String part;
    private boolean unfolded;

    /** @param planned whether the plan gives it minutes */
    ThemeRow(Theme theme, int number, boolean planned) {
        this.id = theme.id();
        this.number = number;
        this.named = theme.difficulties().size();
        this.name = theme.name();
        this.planned = planned;
        this.decided = theme.decision();
        this.decision = theme.ending(planned);
        this.reason = theme.reason();
        this.askedBack = theme.isAskedBack();
    }

    /** What is typed now; an emptied name is kept so that it is refused, not ignored. */
    ThemeChange typed() {
        String because = isReasoned() && reason != null ? reason : "";
        return new ThemeChange(name == null ? "" : name, null, chosen(), because, askedBack);
    }

    /** What follows from the plan alone stays undecided. */
    private Decision chosen() {
        boolean followed = decided == Decision.OPEN && planned && decision == Decision.TREATED;
        return followed ? decided : decision;
    }

    /** Does it; mistakes are told beside the fields of this row. */
    <T> T telling(Supplier<T> change) {
        try {
            return change.get();
        } catch (Refusal refusal) {
            throw refusal.mistakes().isEmpty() ? refusal : here(refusal);
        }
    }

    void telling(Runnable change) {
        telling(() -> {
            change.run();
            return null;
        });
    }

    private Refusal here(Refusal refusal) {
        String prefix = "themes[" + (number - 1) + "].";
        return Refusal.invalid(refusal.mistakes().stream()
                .map(mistake -> new Refusal.Mistake(prefix + mistake.field(), mistake.key(), mistake.arguments()))
                .toList());
    }

    /** What can be decided about it. */
    public List<Decision> getDecisions() {
        return Decision.choices(planned);
    }

    public long getId() {
        return id;
    }

    /** Its number on the page, from 1. */
    public int getNumber() {
        return number;
    }

    /** The key that puts answers into it, a digit or a letter, or null where these have run out. */
    public String getKey() {
        return number > KEYS.length() ? null : KEYS.substring(number - 1, number);
    }

    /** How many answers are in it. */
    public int getNamed() {
        return named;
    }

    /** Whether the decision asks for a reason. */
    public boolean isReasoned() {
        return decision.isReasoned();
    }

    /** Whether it asks for one that is not there. */
    public boolean isUnexplained() {
        return isReasoned() && (reason == null || reason.isBlank());
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

    /** The theme that it is to go up in, as chosen; or null. */
    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    /** Whether merging and splitting are in sight: where one of them was refused, with what was chosen and typed. */
    public boolean isUnfolded() {
        return unfolded;
    }

    void unfold() {
        unfolded = true;
    }

    /** The name of a new theme to split off, as typed; or null. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
