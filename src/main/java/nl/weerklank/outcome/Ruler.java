package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;

/**
 * Lays values that can be anything, such as numbers or days, over a row of classes with round borders.
 *
 * @param <T> what is measured
 */
interface Ruler<T extends Comparable<? super T>> {

    /** Where each class after the first begins; it is the end of the one before, and no part of that. */
    List<T> borders();

    /** The classes, from the first, as they are called: "10 tot en met 19". The open ends go on forever. */
    String name(int from, int to, boolean openBelow, boolean openAbove, Locale locale);

    /** One value in words. */
    String said(T value, Locale locale);

    /** The value in the middle of two; the lower where there is none. */
    T between(T lower, T upper);

    /** The place of the class in which a value lies, the first being 1. */
    default int place(T value) {
        return 1
                + (int) borders().stream()
                        .filter(border -> border.compareTo(value) <= 0)
                        .count();
    }

    /** How many classes there are. */
    default int classes() {
        return borders().size() + 1;
    }
}
