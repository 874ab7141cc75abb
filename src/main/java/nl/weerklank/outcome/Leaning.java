package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;

/**
 * How answers lie around the best step of a scale with two bad ends. A mean would let too short and too long make up for
 * each other, so that it tells how many stand where.
 *
 * @param below how many chose a step below the best
 * @param on how many chose the best
 * @param above how many chose a step above it
 */
public record Leaning(int below, int on, int above) {

    static Leaning of(Distribution answers, int ideal) {
        return of(Bands.apart(answers), ideal).orElseThrow();
    }

    /** The leaning as far as bands tell it; empty where the best step is within a band with others. */
    public static Optional<Leaning> of(List<Band> bands, int ideal) {
        return bands.stream()
                .filter(band -> band.from() == ideal && band.to() == ideal)
                .findFirst()
                .map(best -> new Leaning(
                        count(bands.subList(0, bands.indexOf(best))),
                        best.count(),
                        count(bands.subList(bands.indexOf(best) + 1, bands.size()))));
    }

    private static int count(List<Band> bands) {
        return bands.stream().mapToInt(Band::count).sum();
    }

    /** How many answered. */
    public int n() {
        return below + on + above;
    }

    /** "4 van 6 ‘precies goed’, 2 naar ‘te lang’". */
    public String words(Asked asked, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> parts = new ArrayList<>();
        int ideal = asked.kind().ideal().orElseThrow();
        int last = asked.kind().steps(locale).size();
        parts.add(texts.format("outcome.leaning.on", on, n(), asked.label(ideal, locale)));
        if (below > 0) parts.add(texts.format("outcome.leaning.towards", below, asked.label(1, locale)));
        if (above > 0) parts.add(texts.format("outcome.leaning.towards", above, asked.label(last, locale)));
        return String.join(", ", parts);
    }
}
