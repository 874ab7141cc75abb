package nl.weerklank.print;

import java.util.Locale;
import java.util.function.Function;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Drawing.Mark;
import nl.weerklank.print.Drawing.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** A drawing as SVG: within a page, whose style sheet knows its inks, or as a file that stands by itself. */
public final class DrawingSvg {

    private static final String FONTS = "'DejaVu Sans Condensed', Arial, Helvetica, sans-serif";

    private static final Document.OutputSettings XML =
            new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml);

    private final StringBuilder svg = new StringBuilder();
    private final Function<Mark, String> look;

    private DrawingSvg(Function<Mark, String> look) {
        this.look = look;
    }

    /**
     * The drawing for within a page.
     *
     * @param kind the class by which the page's style sheet knows it
     */
    public static String inPage(Drawing drawing, String kind) {
        return inPage(drawing, kind, "role=\"img\" aria-label=\"" + escaped(drawing.alternative()) + "\"");
    }

    /** The same for a drawing that says nothing which does not stand beside it. */
    public static String inPart(Drawing drawing, String kind) {
        return inPage(drawing, kind, "aria-hidden=\"true\"");
    }

    private static String inPage(Drawing drawing, String kind, String told) {
        DrawingSvg written = new DrawingSvg(mark -> " class=\"" + mark.ink().word() + "\"");
        written.open(drawing, " class=\"" + kind + "\" " + told);
        drawing.marks().forEach(written::add);
        return written.svg.append("</svg>").toString();
    }

    /**
     * The drawing as a file, on its ground.
     *
     * @param tokens the style sheet with the design tokens
     */
    public static String file(Drawing drawing, String tokens) {
        DrawingSvg written = new DrawingSvg(mark -> colours(mark, tokens));
        written.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        written.open(
                drawing,
                " xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" font-family=\"" + FONTS
                        + "\" aria-labelledby=\"told\"");
        written.svg
                .append("<title id=\"told\">")
                .append(escaped(drawing.alternative()))
                .append("</title>");
        written.add(new Box(0, 0, drawing.width(), drawing.height(), Ink.GROUND));
        drawing.marks().forEach(written::add);
        return written.svg.append("</svg>\n").toString();
    }

    private void open(Drawing drawing, String attributes) {
        svg.append("<svg viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\""
                .formatted(drawing.width(), drawing.height()));
        svg.append(attributes).append('>');
    }

    private void add(Mark mark) {
        if (mark instanceof Box box) {
            shape(
                    "rect",
                    "x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"",
                    mark,
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height());
        } else if (mark instanceof Line line) {
            shape("line", "x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"", mark, line.x1(), line.y1(), line.x2(), line.y2());
        } else if (mark instanceof Dot dot) {
            shape("circle", "cx=\"%d\" cy=\"%d\" r=\"%d\"", mark, dot.x(), dot.y(), dot.radius());
        } else if (mark instanceof Words words) {
            text(words);
        }
    }

    private void shape(String name, String place, Mark mark, Object... numbers) {
        svg.append('<').append(name).append(' ').append(place.formatted(numbers));
        svg.append(look.apply(mark)).append("/>");
    }

    private void text(Words words) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\"".formatted(words.x(), words.y(), words.size()));
        svg.append(" text-anchor=\"")
                .append(words.anchor().name().toLowerCase(Locale.ROOT))
                .append('"');
        if (words.bold()) svg.append(" font-weight=\"700\"");
        svg.append(look.apply(words)).append('>').append(escaped(words.text())).append("</text>");
    }

    private static String colours(Mark mark, String tokens) {
        Ink ink = mark.ink();
        String fill = ink.fill() == null ? "none" : PrintStyles.value(tokens, ink.fill());
        String line = ink.stroke() == null
                ? ""
                : " stroke=\"%s\" stroke-width=\"%d\""
                        .formatted(PrintStyles.value(tokens, ink.stroke()), ink.thickness());
        return " fill=\"" + fill + "\"" + line;
    }

    private static String escaped(String text) {
        return Entities.escape(SheetDocx.xml(text), XML);
    }
}
