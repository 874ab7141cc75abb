package nl.weerklank.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Drawing.Mark;
import nl.weerklank.print.Drawing.Words;

/** A drawing as a picture in pixels, on its ground. Letters are drawn by their shapes: see {@link Lettering}. */
public final class DrawingPng {

    private final String tokens;

    /** @param tokens the style sheet with the design tokens */
    public DrawingPng(String tokens) {
        this.tokens = tokens;
    }

    /** The picture, of so many pixels for each unit of the drawing. */
    public byte[] of(Drawing drawing, int pixels) {
        BufferedImage picture =
                new BufferedImage(drawing.width() * pixels, drawing.height() * pixels, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.scale(pixels, pixels);
            add(canvas, new Box(0, 0, drawing.width(), drawing.height(), Ink.GROUND));
            for (Mark mark : drawing.marks()) add(canvas, mark);
        } finally {
            canvas.dispose();
        }
        return encoded(picture);
    }

    private void add(Graphics2D canvas, Mark mark) {
        Shape shape = shape(mark);
        if (mark.ink().fill() != null) {
            canvas.setColor(colour(mark.ink().fill()));
            canvas.fill(shape);
        }
        if (mark.ink().stroke() != null) {
            canvas.setColor(colour(mark.ink().stroke()));
            canvas.setStroke(new BasicStroke(mark.ink().thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            canvas.draw(shape);
        }
    }

    private Color colour(String token) {
        return Color.decode(PrintStyles.value(tokens, token));
    }

    private static Shape shape(Mark mark) {
        if (mark instanceof Box box) {
            return new java.awt.Rectangle(box.x(), box.y(), box.width(), box.height());
        }
        if (mark instanceof Line line) {
            return new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
        }
        if (mark instanceof Dot dot) {
            int across = 2 * dot.radius();
            return new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across);
        }
        return letters((Words) mark);
    }

    private static Shape letters(Words words) {
        String text = PrintableText.of(words.text());
        Letters letters = Letters.of(words.bold());
        double width = letters.width(text, words.size());
        double start = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        return AffineTransform.getTranslateInstance(start, words.y())
                .createTransformedShape(letters.outline(text, words.size()));
    }

    static byte[] encoded(BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }
}
