package nl.weerklank.print;

import java.util.List;
import java.util.Locale;

/**
 * A document to print, apart from the kind of file that it becomes.
 *
 * @param title what the file says of itself, and what stands at the foot of each page
 * @param locale its language
 * @param layout how large it is written, on what paper
 * @param parts what it says, in order
 */
public record Sheet(String title, Locale locale, Layout layout, List<Part> parts) {
    public Sheet {
        parts = List.copyOf(parts);
    }

    /** How large the writing is, and on what paper. */
    public enum Layout {
        /** A4, to be read in the hand. */
        HAND,
        /** A4, to be read at arm's length, standing. */
        ARM,
        /** A4 with much room, one page each. */
        CERTIFICATE,
        /** A6, for the pocket: four of them fit on a sheet of A4. */
        POCKET
    }

    /** What a document is made of. */
    public sealed interface Part {}

    /**
     * A heading.
     *
     * @param level 1 to 3, the largest first
     */
    public record Heading(int level, String text) implements Part {}

    /** In which voice a text is said. */
    public enum Tone {
        PLAIN,
        /** What matters less. */
        QUIET,
        /** What the table below it shows; it stays with that. */
        CAPTION,
        /** Set apart: what is for the reader alone, or wants attention. */
        NOTE,
        /** A line to sign on, with what stands below it. */
        SIGN
    }

    /**
     * A paragraph; its line breaks stay.
     *
     * @param label what stands bold before it, or null
     */
    public record Text(Tone tone, String label, String text) implements Part {
        public static Text plain(String text) {
            return new Text(Tone.PLAIN, null, text);
        }

        public static Text quiet(String text) {
            return new Text(Tone.QUIET, null, text);
        }

        public static Text labelled(String label, String text) {
            return new Text(Tone.PLAIN, label, text);
        }
    }

    /** Lines with a dot before each. */
    public record Listing(Tone tone, List<String> lines) implements Part {
        public Listing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line to write on, below what is asked; its text may be empty.
     *
     * @param asked what is to be written
     */
    public record Blank(String asked) implements Part {}

    /**
     * A table whose head comes back on each page; a row is never split over two.
     *
     * @param rows as many cells in each as there are columns
     * @param height of each row in millimetres, or 0 for as high as its text
     */
    public record Table(List<Column> columns, List<List<String>> rows, int height) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param head what stands above it
     * @param share of the width, of all shares together
     * @param end whether its text stands at the end, as numbers do
     */
    public record Column(String head, int share, boolean end) {
        public static Column of(String head, int share) {
            return new Column(head, share, false);
        }

        public static Column number(String head, int share) {
            return new Column(head, share, true);
        }
    }

    /**
     * Somebody's own words; their line breaks stay.
     *
     * @param writer who said so, as far as it may be told
     * @param large whether it stands larger than others
     */
    public record Quote(String words, String writer, boolean large) implements Part {}

    /**
     * A picture, as wide as the text.
     *
     * @param png the file
     * @param width in pixels
     * @param height in pixels
     * @param alternative what it shows, in words
     */
    public record Picture(byte[] png, int width, int height, String alternative) implements Part {}

    /** Small pictures beside each other, such as logos. */
    public record Emblems(List<Picture> pictures) implements Part {
        public Emblems {
            pictures = List.copyOf(pictures);
        }
    }

    /** What follows begins on a new page. */
    public record NewPage() implements Part {}
}
