package nl.weerklank.takeaway.web;

import java.text.Normalizer;
import java.util.Locale;
import nl.weerklank.program.Edition;

/** What files are called on the machine of whoever fetches them. */
final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {}

    /** The header by which a file is kept rather than shown, under a name of plain letters: what it is, and for whom. */
    static String attached(Edition edition, String what, String extension) {
        String plain = Normalizer.normalize(what + " " + edition.group(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String name = plain.substring(0, Math.min(LONGEST, plain.length()));
        return "attachment; filename=\"" + (name.isEmpty() ? "weerklank" : name) + "." + extension + "\"";
    }
}
