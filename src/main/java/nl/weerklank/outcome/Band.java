package nl.weerklank.outcome;

/**
 * One step of a scale, or neighbouring steps taken together, with the answers that they received.
 *
 * @param from the lowest step in the band
 * @param to the highest step in the band, {@code from} for a step by itself
 * @param count the answers in the band
 */
public record Band(int from, int to, int count) {

    /** Whether several steps were taken together. */
    public boolean merged() {
        return from < to;
    }

    /** Whether exactly one person stands in this cell. */
    boolean lonely() {
        return count == 1;
    }

    Band with(Band neighbour) {
        return new Band(Math.min(from, neighbour.from), Math.max(to, neighbour.to), count + neighbour.count);
    }
}
