package nl.weerklank.trend;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.weerklank.outcome.Asked;

/**
 * One question over time, over all questionnaires that ask it by the same key and of the same kind.
 *
 * @param asked the question as it was asked last
 * @param points its marks in each period of the overview
 */
public record TrendLine(Asked asked, List<Figure> points) {

    public TrendLine {
        points = List.copyOf(points);
    }

    /** All periods together. */
    public Figure total() {
        return points.stream().reduce(Figure.NONE, Figure::plus);
    }

    /** The last period that has answers, if any. */
    public OptionalInt last() {
        return IntStream.range(0, points.size())
                .filter(place -> !points.get(place).isNone())
                .reduce((one, later) -> later);
    }

    /**
     * How much the mean of the last period with answers differs from all before it together; 0 where there is nothing
     * before it, or where it lies within what chance alone may bring: the margins of both, added as squares.
     */
    public double change() {
        int last = last().orElse(0);
        Figure before = points.subList(0, last).stream().reduce(Figure.NONE, Figure::plus);
        if (before.isNone()) return 0;
        Figure now = points.get(last);
        double difference = now.mean() - before.mean();
        return Math.abs(difference) > Math.hypot(now.margin(), before.margin()) ? difference : 0;
    }
}
