package nl.weerklank.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The build's output directory, where tests keep everything they make. */
public final class Target {

    private Target() {}

    /** A directory below {@code target}, made when absent. */
    public static Path directory(String name) {
        try {
            return Files.createDirectories(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An absolute path below {@code target}. */
    public static Path path(String name) {
        return Path.of("target", name).toAbsolutePath();
    }

    /** That name for what belongs to this JVM alone: tests run in more than one at once. */
    public static String own(String name) {
        return name + System.getProperty("weerklank.test.fork", "");
    }

    /** Deletes a directory with all that it holds; does nothing when it is absent. */
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
