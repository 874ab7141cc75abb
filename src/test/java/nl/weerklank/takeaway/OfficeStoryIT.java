package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file for Word opened by LibreOffice and made a PDF by it. LibreOffice is no part of what the build needs: where
 * it is not installed this is skipped, and says so.
 */
class OfficeStoryIT {
    private static final List<Path> PROGRAMS = Stream.of(
                    "/usr/bin/soffice",
                    "/usr/lib/libreoffice/program/soffice",
                    "/Applications/LibreOffice.app/Contents/MacOS/soffice")
            .map(Path::of)
            .toList();
    private static final Map<String, Occasion> OCCASIONS = Map.of(
            "nl", Occasions.ofCourse("van-klacht-naar-kans", 24),
            "en", Occasions.ofCourse("saying-no", 1),
            "two-days", Occasions.ofCourse("top-service-live", 12));

    @TempDir
    private Path folder;

    @Test
    void opensAllOfThemWithoutComplaint() throws Exception {
        Path office = office();
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map.Entry<String, Occasion> occasion : OCCASIONS.entrySet()) {
            for (Paper paper : Paper.values()) {
                byte[] docx = Written.as(PaperFormat.DOCX, paper.sheet(occasion.getValue()));
                String name = occasion.getKey() + "-" + paper;
                Files.write(folder.resolve(name + ".docx"), docx);
                expected.put(name, bare(Written.headings(docx)));
            }
        }

        assertThat(complaints(office, expected.keySet())).isEmpty();

        Map<String, List<String>> found = new TreeMap<>();
        for (String name : expected.keySet()) {
            found.put(name, headings(folder.resolve(name + ".pdf")));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Path office() {
        List<Path> found = PROGRAMS.stream().filter(Files::isExecutable).toList();
        assumeThat(found).as("LibreOffice at one of %s", PROGRAMS).isNotEmpty();
        return found.get(0);
    }

    /** What it says besides which file it makes of which. */
    private List<String> complaints(Path office, Iterable<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
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

    private static List<String> headings(Path pdf) throws IOException {
        return bare(Written.outline(Files.readAllBytes(pdf)));
    }

    /** Headings without how deep they stand, and with every blank alike. */
    private static List<String> bare(List<String> headings) {
        return headings.stream()
                .map(heading ->
                        heading.replaceAll("^-+", "").replaceAll("\\s+", " ").strip())
                .toList();
    }
}
