package nl.weerklank.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts texts together that say nearly the same. */
public final class LookAlikes {

    private LookAlikes() {}

    /**
     * Bunches in the order of their first one. Each holds what is alike to that first one, not merely to a neighbour, so
     * that a long row of small steps does not end up as one.
     */
    public static <T> List<List<T>> of(List<T> all, Function<T, String> wording) {
        List<List<T>> bunches = new ArrayList<>();
        List<Set<String>> firsts = new ArrayList<>();
        for (T one : all) {
            Set<String> stems = Likeness.stems(wording.apply(one));
            int known = alike(firsts, stems);
            if (known < 0) {
                firsts.add(stems);
                bunches.add(new ArrayList<>(List.of(one)));
            } else {
                bunches.get(known).add(one);
            }
        }
        return bunches;
    }

    /** The most alike of those that are alike enough, or -1. */
    private static int alike(List<Set<String>> firsts, Set<String> stems) {
        int found = -1;
        double most = Likeness.ALIKE;
        for (int i = 0; i < firsts.size(); i++) {
            double likeness = Likeness.between(firsts.get(i), stems);
            if (likeness > most || found < 0 && likeness == most) {
                found = i;
                most = likeness;
            }
        }
        return found;
    }
}
