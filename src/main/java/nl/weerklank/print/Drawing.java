package nl.weerklank.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks on a ground, in whole units from the upper left.
 *
 * @param alternative what it shows, in words
 */
public record Drawing(int width, int height, String alternative, List<Mark> marks) {

    private static final int STRIPES_APART = 7;

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** What a drawing is made of; later ones lie over earlier ones. */
    public sealed interface Mark {
        Ink ink();
    }

    public record Box(int x, int y, int width, int height, Ink ink) implements Mark {}

    public record Line(int x1, int y1, int x2, int y2, Ink ink) implements Mark {}

    public record Dot(int x, int y, int radius, Ink ink) implements Mark {}

    /**
     * A line of text.
     *
     * @param y on which it stands
     * @param anchor which of its points is at x
     */
    public record Words(int x, int y, int size, boolean bold, Anchor anchor, String text, Ink ink) implements Mark {}

    /** A point of a line of text. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A step of a scale as a box; neighbouring steps together show both ends. Low steps are striped, so that they differ
     * from high ones without colour too.
     *
     * @param from the step at its left, from 1 to 5
     * @param to the step at its right
     */
    public static List<Mark> step(Box place, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        int half = place.width() / 2;
        int first = from == to ? place.width() : half;
        half(marks, new Box(place.x(), place.y(), first, place.height(), Ink.step(from)), from);
        if (from != to) {
            half(marks, new Box(place.x() + half, place.y(), place.width() - half, place.height(), Ink.step(to)), to);
        }
        return marks;
    }

    private static void half(List<Mark> marks, Box box, int step) {
        marks.add(box);
        if (step > 2) return;
        int apart = step == 1 ? STRIPES_APART : 2 * STRIPES_APART;
        int bottom = box.y() + box.height();
        for (int x = box.x() + STRIPES_APART / 2; x < box.x() + box.width(); x += apart) {
            marks.add(new Line(x, box.y(), x, bottom, Ink.STRIPE));
        }
    }
}
