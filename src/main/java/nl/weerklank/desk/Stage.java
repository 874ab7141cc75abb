package nl.weerklank.desk;

/** Where in its life a training is, in order. */
public enum Stage {
    /** Nothing was asked of anybody yet. */
    PLANNED,
    /** The intake takes answers. */
    INTAKE,
    /** The intake is over and the training not yet held. */
    PREPARATION,
    /** The training was held, or its evaluation takes answers. */
    EVALUATION,
    /** The evaluation was closed and its report is not published. */
    REPORT,
    /** The report was published. */
    REPORTED;

    /** Its part of a text key, such as "reported". */
    public String word() {
        return Words.of(this);
    }
}
