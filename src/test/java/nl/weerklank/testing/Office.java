package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, which opens files as their readers do. It is no part of what the build needs: where it is not installed
 * what asks for it is skipped, and says so.
 */
public final class Office {
    private static final List<Path> PROGRAMS = Stream.of(
                    "/usr/bin/soffice",
                    "/usr/lib/libreoffice/program/soffice",
                    "/Applications/LibreOffice.app/Contents/MacOS/soffice")
            .map(Path::of)
            .toList();

    private final Path program;
    private final Path folder;

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The one that is installed; what it makes comes into this folder. */
    public static Office installed(Path folder) {
        List<Path> found = PROGRAMS.stream().filter(Files::isExecutable).toList();
        assumeThat(found).as("LibreOffice at one of %s", PROGRAMS).isNotEmpty();
        return new Office(found.get(0), folder);
    }

    /** Makes each file one of this kind, and tells what it says besides which file it makes of which. */
    public List<String> complaints(String kind, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--convert-to",
                kind,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(said)) {
            return lines.filter(line -> !line.startsWith("convert "))
                    // that it found no Java for itself is no word about a document
                    .filter(line -> !line.contains("javaldx"))
                    .toList();
        }
    }
}
