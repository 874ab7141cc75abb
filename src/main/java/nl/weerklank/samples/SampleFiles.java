package nl.weerklank.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The course files that are packed with the program. */
final class SampleFiles {

    static final String FOLDER = "sample-courses";

    private SampleFiles() {}

    /** The contents of all of them by name, in alphabetical order. */
    static Map<String, byte[]> all() {
        URL folder = SampleFiles.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("No folder " + FOLDER + " is packed with the program");
        }
        try {
            return within(folder.toURI());
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The folder " + folder + " cannot be read", unreadable);
        }
    }

    private static Map<String, byte[]> within(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return in(Path.of(folder));
        }
        try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
            return in(archive.getPath("/" + FOLDER));
        }
    }

    private static Map<String, byte[]> in(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .forEach(file -> contents.put(file.getFileName().toString(), bytes(file)));
        }
        return contents;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
