package nl.weerklank.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The server that the build unpacked for {@code mvn package payara-micro:start}, with what a later build adds to it: an
 * archive of the classes that its first start loaded.
 *
 * @param directory in which it stands
 */
record UnpackedServer(Path directory) {

    /** The one that this build unpacked. */
    static UnpackedServer ofTheBuild() {
        try (var found = Files.newDirectoryStream(Target.path(""), "payara-micro-*")) {
            for (Path directory : found) {
                if (Files.isDirectory(directory)) {
                    return new UnpackedServer(directory);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("No unpacked server: run mvn package before");
    }

    /** What Java runs. */
    Path jar() {
        return directory.resolve("launch-micro.jar");
    }

    /** The options for Java that the build chose: before the archive is there, a start notes the classes that it loads. */
    List<String> javaOptions() {
        return hasClasses()
                ? List.of(ServerSettings.quickStart(), "-XX:SharedArchiveFile=" + classes())
                : List.of(ServerSettings.quickStart(), "-XX:DumpLoadedClassList=" + list());
    }

    /** Options for Payara Micro that make it forget what it ran the last time. */
    List<String> options() {
        return List.of("--domainconfig", directory.resolve("domain.xml").toString());
    }

    /** Makes the next start a very first one, of which nothing is known yet. */
    void forgetClasses() {
        classes().toFile().delete();
        list().toFile().delete();
    }

    /** Does what the build does after a first start: stores the classes of that start, if they are not stored yet. */
    void storeClasses() {
        if (hasClasses()) {
            return;
        }
        try {
            Process java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:dump",
                            "-XX:+UseSerialGC",
                            "-XX:SharedClassListFile=" + list(),
                            "-XX:SharedArchiveFile=" + classes(),
                            "-cp",
                            jar().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Target.path("payara-micro.log").toFile())
                    .start();
            Await.exit(java, RunningServer.PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasClasses() {
        return Files.exists(classes());
    }

    private Path list() {
        return directory.resolve("classes.list");
    }

    private Path classes() {
        return directory.resolve("classes.jsa");
    }
}
