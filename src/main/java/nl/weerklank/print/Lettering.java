package nl.weerklank.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Text as shapes, of one of the fonts that come with the program. A machine without any font installed, as servers are,
 * can draw these; it cannot draw text by Java's own means.
 */
final class Lettering {

    private static final String CUT = "…";

    private final TrueTypeFont font;
    private final CmapLookup signs;
    private final double unitsPerEm;

    Lettering(Typeface typeface) {
        try {
            font = typeface.parsed();
            signs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The outline of a line of text of this size in pixels, that begins at 0 and stands on 0. */
    Shape outline(String text, double size) {
        double scale = size / unitsPerEm;
        Path2D line = new Path2D.Double();
        double at = 0;
        for (int sign : text.codePoints().toArray()) {
            int glyph = signs.getGlyphId(sign);
            GlyphData data = glyph(glyph);
            if (data != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, 0);
                line.append(data.getPath().getPathIterator(place), false);
            }
            at += advance(glyph) * scale;
        }
        return line;
    }

    /** How wide a line of text of this size is, in pixels. */
    double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(sign -> advance(signs.getGlyphId(sign)))
                        .sum()
                * size
                / unitsPerEm;
    }

    /** The text in lines that are no wider than this; a word that is wider by itself is parted. */
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(parted(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds the pieces of a word that fill a line each, and tells what is left of it. */
    private String parted(String word, double size, double width, List<String> lines) {
        String left = word;
        while (width(left, size) > width) {
            int fits = 1;
            while (fits < left.length() && width(left.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            lines.add(left.substring(0, fits));
            left = left.substring(fits);
        }
        return left;
    }

    /** The first so many lines; where there are more, the last of them ends in an ellipsis. */
    List<String> cut(List<String> lines, int most, double size, double width) {
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (!last.isEmpty() && width(last + CUT, size) > width) {
            last = last.substring(0, last.length() - 1);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add(last.stripTrailing() + CUT);
        return cut;
    }

    private GlyphData glyph(int number) {
        try {
            return font.getGlyph().getGlyph(number);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
