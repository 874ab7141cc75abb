package nl.weerklank.trend;

import java.util.HashSet;
import java.util.Set;
import nl.weerklank.evaluation.Counters.Counter;

/** A figure that grows by one counter after another. */
final class Summed {

    private final Set<Long> groups = new HashSet<>();
    private long n;
    private long sum;
    private long squares;

    void add(Counter counter, int mark) {
        groups.add(counter.evaluation());
        n += counter.amount();
        sum += (long) counter.amount() * mark;
        squares += (long) counter.amount() * mark * mark;
    }

    Figure figure() {
        return new Figure(groups.size(), n, sum, squares);
    }
}
