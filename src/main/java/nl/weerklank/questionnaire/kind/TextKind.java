package nl.weerklank.questionnaire.kind;

/** A short text. */
public record TextKind() implements WrittenKind {

    static final String WORD = "text";

    /** How many characters there may be. */
    public static final int LONGEST = 1000;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public int longest() {
        return LONGEST;
    }
}
