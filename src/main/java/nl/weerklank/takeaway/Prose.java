package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.print.Sheet.Blank;
import nl.weerklank.print.Sheet.Listing;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;

/**
 * What somebody typed, as paragraphs and lists: an empty line ends a paragraph, a hyphen begins a line of a list, and
 * underscores at the end of a line ask for something to be written.
 */
final class Prose {
    private static final Pattern BLANK = Pattern.compile("(?:[-•] )?(.*?)\\s*_{4,}[.\\s]*");

    private final Tone tone;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private String label;

    private Prose(Tone tone, String label) {
        this.tone = tone;
        this.label = label;
    }

    /**
     * The parts of a text; none where there is no text.
     *
     * @param label what stands bold before the first paragraph, or null
     */
    static List<Part> of(Tone tone, String label, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Prose prose = new Prose(tone, label);
        text.strip().lines().map(String::strip).forEach(prose::read);
        prose.endItems();
        prose.endLines();
        return prose.parts;
    }

    private void read(String line) {
        Matcher blank = BLANK.matcher(line);
        if (blank.matches()) {
            endItems();
            endLines();
            parts.add(new Blank(blank.group(1)));
        } else if (line.startsWith("- ") || line.startsWith("• ")) {
            endLines();
            items.add(line.substring(2).strip());
        } else if (line.isEmpty()) {
            endItems();
            endLines();
        } else {
            endItems();
            lines.add(line);
        }
    }

    private void endLines() {
        if (!lines.isEmpty() || label != null) {
            parts.add(new Text(tone, label, String.join("\n", lines)));
            label = null;
            lines.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            parts.add(new Listing(tone, items));
            items.clear();
        }
    }
}
