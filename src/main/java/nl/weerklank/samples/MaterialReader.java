package nl.weerklank.samples;

import java.util.List;
import nl.weerklank.plan.Material;
import nl.weerklank.samples.Spot.Fields;

/** Reads a thing to bring: a line of text, or a table that tells thing and number apart. */
final class MaterialReader {
    private static final List<String> PER = List.of("participant", "group", "total");

    private MaterialReader() {}

    /**
     * The thing, or null, noted, where it cannot be read.
     *
     * @param words whether places for the word for customers may stand in it
     */
    static Material read(Spot spot, boolean words) {
        if (!spot.isTable()) {
            String line = line(spot, words);
            return line == null ? null : Material.read(line);
        }
        Fields fields = spot.fields("what", "number", "per", "size");
        String what = fields.required("what").map(text -> line(text, words)).orElse(null);
        int number = fields.required("number")
                .map(many -> many.number(1, Material.MOST))
                .orElse(-1);
        Material.Per per = fields.optional("per")
                .map(word -> word.oneOf(Material.Per::ofWord, PER))
                .orElse(Material.Per.TOTAL);
        Integer size =
                fields.optional("size").map(spotOfSize -> size(spotOfSize, per)).orElse(null);
        return what == null || number < 0 ? null : new Material(what, number, per, size);
    }

    private static String line(Spot spot, boolean words) {
        return words ? spot.line(CourseReader.LINE) : spot.word();
    }

    private static Integer size(Spot spot, Material.Per per) {
        if (per != Material.Per.GROUP) {
            spot.mistake("samples.mistake.size-of-group");
            return null;
        }
        int size = spot.number(2, Material.LARGEST_GROUP);
        return size < 0 ? null : size;
    }
}
