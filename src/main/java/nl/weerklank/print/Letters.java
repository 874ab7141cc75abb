package nl.weerklank.print;

import java.awt.Shape;
import java.util.List;

/** The letters of drawings, and the room that they take. */
public enum Letters {
    PLAIN(Typeface.SANS),
    BOLD(Typeface.SANS_BOLD);

    private final Lettering lettering;

    Letters(Typeface typeface) {
        this.lettering = new Lettering(typeface);
    }

    static Letters of(boolean bold) {
        return bold ? BOLD : PLAIN;
    }

    /** How wide a line of text of this size is. */
    public double width(String text, int size) {
        return lettering.width(PrintableText.of(text), size);
    }

    /** The text in lines that are no wider than this. */
    public List<String> lines(String text, int size, int width) {
        return lettering.lines(PrintableText.of(text), size, width);
    }

    Shape outline(String text, int size) {
        return lettering.outline(text, size);
    }
}
