package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Takes neighbouring steps of a scale together until no cell holds exactly one answer. */
final class Bands {

    private final List<Band> bands;

    private Bands(Distribution answers) {
        bands = new ArrayList<>(apart(answers));
    }

    /** The whole scale from low to high, each step by itself. */
    static List<Band> apart(Distribution answers) {
        return IntStream.rangeClosed(1, answers.steps())
                .mapToObj(step -> new Band(step, step, answers.count(step)))
                .toList();
    }

    /** The whole scale from low to high, without a lonely cell; the counts add up to the number of answers. */
    static List<Band> of(Distribution answers) {
        Bands bands = new Bands(answers);
        bands.mergeTheLonely();
        return List.copyOf(bands.bands);
    }

    /**
     * The same scale over several portions of answers, in bands that end only where those of all portions do. So none is
     * lonely after any portion is taken away.
     *
     * @param portions the bands of each; there is at least one
     */
    static List<Band> together(List<List<Band>> portions) {
        TreeSet<Integer> ends = new TreeSet<>(ends(portions.get(0)));
        portions.forEach(portion -> ends.retainAll(ends(portion)));
        List<Band> together = new ArrayList<>();
        int from = 1;
        for (int to : ends) {
            together.add(new Band(from, to, within(from, to, portions)));
            from = to + 1;
        }
        return List.copyOf(together);
    }

    private static List<Integer> ends(List<Band> bands) {
        return bands.stream().map(Band::to).toList();
    }

    private static int within(int from, int to, List<List<Band>> portions) {
        return portions.stream()
                .flatMap(List::stream)
                .filter(band -> band.from() >= from && band.to() <= to)
                .mapToInt(Band::count)
                .sum();
    }

    private void mergeTheLonely() {
        for (int lonely = lonely(); lonely >= 0; lonely = lonely()) {
            int first = companyIsAbove(lonely) ? lonely : lonely - 1;
            Band merged = bands.remove(first).with(bands.get(first));
            bands.set(first, merged);
        }
    }

    private int lonely() {
        return IntStream.range(0, bands.size())
                .filter(place -> bands.get(place).lonely())
                .findFirst()
                .orElse(-1);
    }

    /** Whether company is nearer above than below; above, when both are as near. */
    private boolean companyIsAbove(int lonely) {
        int below = lonely - 1;
        while (below >= 0 && bands.get(below).count() == 0) below--;
        int above = lonely + 1;
        while (above < bands.size() && bands.get(above).count() == 0) above++;
        return above < bands.size() && (below < 0 || above - lonely <= lonely - below);
    }
}
