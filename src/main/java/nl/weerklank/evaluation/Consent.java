package nl.weerklank.evaluation;

/** What the writer of a text allows: to which use, and with which name. Whoever says nothing allows nothing. */
public record Consent(Use use, Name name) {

    /** Nothing is allowed: only the trainer reads it. */
    public static final Consent NONE = new Consent(Use.NONE, Name.NONE);

    /** Where a text may be quoted; each allows more than the one before. */
    public enum Use {
        NONE,
        REPORT,
        PUBLIC
    }

    /** Under which name a text may be quoted. */
    public enum Name {
        NONE,
        FIRST
    }

    /** A choice that was not made means no; without use there is no name either. */
    public Consent {
        use = use == null ? Use.NONE : use;
        name = name == null || use == Use.NONE ? Name.NONE : name;
    }

    /** Whether the text may be quoted anywhere at all. */
    public boolean allowsQuote() {
        return use != Use.NONE;
    }

    /** Whether the writer's first name may stand below it. */
    public boolean allowsName() {
        return name == Name.FIRST;
    }
}
