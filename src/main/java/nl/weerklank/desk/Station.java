package nl.weerklank.desk;

import java.util.List;

/** A stop on the red thread of a training. */
public enum Station {
    INTAKE,
    THEMES,
    PLAN,
    EVALUATION,
    REPORT,
    /** The form of the client's contact; it stands beside the line. */
    MANAGER,
    /** The same questions again some weeks later; it stands beside the line. */
    FOLLOW_UP;

    /** The stations of the line itself, in order. */
    public static final List<Station> LINE = List.of(INTAKE, THEMES, PLAN, EVALUATION, REPORT);

    /** Those that stand beside it. */
    public static final List<Station> BESIDE = List.of(MANAGER, FOLLOW_UP);

    /** Its part of a text key, such as "follow-up". */
    public String word() {
        return Words.of(this);
    }
}
