package nl.weerklank.plan;

/**
 * Where a block stands and what it says.
 *
 * @param day the key of its day
 * @param place which block of the day it is, from 0
 */
record BlockState(long day, int place, BlockDraft draft) {
    boolean standsWith(BlockState other) {
        return day == other.day && place == other.place;
    }
}
