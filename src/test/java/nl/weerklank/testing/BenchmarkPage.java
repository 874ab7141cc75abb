package nl.weerklank.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page on which measurements are written down, a section for each: a measurement replaces its own section and leaves
 * the others as they are.
 */
public final class BenchmarkPage {

    /** Where it is, from the project's directory. */
    public static final Path FILE = Path.of("src/site/markdown/benchmarks.md");

    private static final String TITLE = "# Benchmarks\n";
    private static final String SECTION = "## ";

    private BenchmarkPage() {}

    /**
     * Writes one section.
     *
     * @param heading its title, by which it is found again
     * @param body Markdown, without the heading
     */
    public static synchronized void write(String heading, String body) {
        try {
            Files.createDirectories(FILE.getParent());
            var before = Files.exists(FILE) ? Files.readString(FILE) : TITLE;
            Files.writeString(FILE, with(before, heading, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with this section in place of the one of that heading, or at the end where there was none. */
    static String with(String page, String heading, String body) {
        var parts = new ArrayList<>(List.of(page.strip().split("(?m)^(?=" + SECTION + ")")));
        var section = SECTION + heading + "\n\n" + body.strip();
        int place = 0;
        while (place < parts.size() && !parts.get(place).startsWith(SECTION + heading + "\n")) {
            place++;
        }
        if (place == parts.size()) {
            parts.add(section);
        } else {
            parts.set(place, section);
        }
        return String.join("\n\n", parts.stream().map(String::strip).toList()) + "\n";
    }
}
