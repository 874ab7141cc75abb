package nl.weerklank.questionnaire.kind;

/** A text of several lines. */
public record LongTextKind() implements WrittenKind {

    static final String WORD = "long-text";

    /** How many characters there may be. */
    public static final int LONGEST = 4000;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public int longest() {
        return LONGEST;
    }
}
