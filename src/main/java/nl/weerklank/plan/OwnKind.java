package nl.weerklank.plan;

/**
 * A kind of block that an organisation has besides the usual six, as a block holds it.
 *
 * @param id the key of the organisation's kind
 * @param name what it is called, at most {@value #LONGEST_NAME} characters, such as "Energizer"
 * @param colour one of the style sheet's
 * @param counted as what its minutes count
 */
public record OwnKind(long id, String name, KindColour colour, Counted counted) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;
}
