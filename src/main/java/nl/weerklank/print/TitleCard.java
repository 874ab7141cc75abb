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
import java.util.List;

/** The picture that chat programs show beside a link: a title and who it is from, and nothing else. */
public final class TitleCard {

    /** In pixels, as those programs ask for. */
    public static final int WIDTH = 1200;

    /** In pixels, as those programs ask for. */
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int MOST_LINES = 3;
    private static final int TITLE_TOP = 190;
    private static final int FROM_BOTTOM = 500;
    private static final int FROM_SIZE = 38;
    private static final double LEADING = 1.2;
    private static final int[] TITLE_SIZES = {92, 78, 66, 56};
    private static final int SIGN_AT = 565;
    private static final int SIGN_FROM = 92;
    private static final int SIGN_TO = 212;
    private static final int SIGN_RADIUS = 11;
    private static final float SIGN_LINE = 5;

    private final Lettering titles = new Lettering(Typeface.SERIF_BOLD);
    private final Lettering words = new Lettering(Typeface.SANS);
    private final Color ground;
    private final Color ink;
    private final Color soft;

    /** @param tokens the style sheet with the design tokens, of which it takes its colours */
    public TitleCard(String tokens) {
        ground = colour(tokens, "brand");
        ink = colour(tokens, "on-brand");
        soft = colour(tokens, "on-brand-soft");
    }

    private static Color colour(String tokens, String name) {
        return Color.decode(PrintStyles.value(tokens, name));
    }

    /** The card, as a PNG; of a title that is too long for it the beginning. */
    public byte[] png(String title, String from) {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = card.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(ground);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            title(canvas, PrintableText.of(title));
            from(canvas, PrintableText.of(from));
            sign(canvas);
        } finally {
            canvas.dispose();
        }
        return DrawingPng.encoded(card);
    }

    private void title(Graphics2D canvas, String title) {
        int width = WIDTH - 2 * MARGIN;
        int size = TITLE_SIZES[0];
        for (int at = 1;
                at < TITLE_SIZES.length && titles.lines(title, size, width).size() > MOST_LINES;
                at++) {
            size = TITLE_SIZES[at];
        }
        List<String> lines = titles.cut(titles.lines(title, size, width), MOST_LINES, size, width);
        canvas.setColor(ink);
        double at = TITLE_TOP;
        for (String line : lines) {
            canvas.fill(placed(titles.outline(line, size), at));
            at += size * LEADING;
        }
    }

    private void from(Graphics2D canvas, String from) {
        int width = WIDTH - 2 * MARGIN;
        List<String> line = words.cut(words.lines(from, FROM_SIZE, width), 1, FROM_SIZE, width);
        canvas.setColor(soft);
        canvas.fill(placed(words.outline(line.get(0), FROM_SIZE), FROM_BOTTOM));
    }

    private static Shape placed(Shape outline, double baseline) {
        return AffineTransform.getTranslateInstance(MARGIN, baseline).createTransformedShape(outline);
    }

    /** Before and now, as reports draw it: an open circle and a full one. */
    private void sign(Graphics2D canvas) {
        canvas.setColor(soft);
        canvas.setStroke(new BasicStroke(SIGN_LINE));
        canvas.draw(new Line2D.Double(SIGN_FROM + SIGN_RADIUS, SIGN_AT, SIGN_TO, SIGN_AT));
        canvas.draw(circle(SIGN_FROM));
        canvas.setColor(ink);
        canvas.fill(circle(SIGN_TO));
    }

    private static Shape circle(int at) {
        return new Ellipse2D.Double(at - SIGN_RADIUS, SIGN_AT - SIGN_RADIUS, 2.0 * SIGN_RADIUS, 2.0 * SIGN_RADIUS);
    }
}
