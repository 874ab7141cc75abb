package nl.weerklank.questionnaire.kind;

/** What answers to a kind of question look like, and with that what can be made of many of them. */
public enum Shape {
    /** A step of a row of steps. */
    STEPS,
    /** One or more of a few options, or yes or no. */
    OPTIONS,
    /** A step for then and one for now. */
    PAIR,
    /** Words. */
    WORDS,
    /** A number. */
    AMOUNT,
    /** A day. */
    DAY,
    /** There is nothing to answer. */
    NOTHING
}
