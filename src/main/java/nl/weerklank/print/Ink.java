package nl.weerklank.print;

import java.util.Locale;

/** How a mark of a drawing looks, by design tokens; pages have the same looks as rules for shapes in their style sheet. */
public enum Ink {
    /** Steps of a scale from low to high. */
    S1("s1", null, 0),
    S2("s2", null, 0),
    S3("s3", null, 0),
    S4("s4", null, 0),
    S5("s5", null, 0),
    /** Over the low steps, so that without colour they differ from the high ones. */
    STRIPE(null, "card", 2),
    /** Between two pieces. */
    GAP(null, "card", 3),
    /** Behind a mark: pale, with an edge, so that it is seen without colour too. */
    BAND("line", "line-strong", 1),
    AXIS(null, "line-strong", 1),
    MOVE(null, "brand", 4),
    /** How far a mark may be off, to either side of it. */
    MARGIN(null, "s4", 8),
    THEN("card", "brand", 3),
    NOW("brand", null, 0),
    GROUND("card", null, 0),
    WORDS("ink", null, 0),
    SOFT("ink-soft", null, 0);

    private final String fill;
    private final String stroke;
    private final int thickness;

    Ink(String fill, String stroke, int thickness) {
        this.fill = fill;
        this.stroke = stroke;
        this.thickness = thickness;
    }

    /** The token of what is within the mark; null for nothing. */
    String fill() {
        return fill;
    }

    /** The token of the line around it; null for none. */
    String stroke() {
        return stroke;
    }

    /** How thick that line is. */
    int thickness() {
        return thickness;
    }

    /** The class that it has in a page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step of a scale with this number, from 1 to 5. */
    public static Ink step(int number) {
        return values()[number - 1];
    }
}
