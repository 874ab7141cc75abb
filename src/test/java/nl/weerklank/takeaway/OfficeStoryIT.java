package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file for Word opened by LibreOffice and made a PDF by it. LibreOffice is no part of what the build needs: where
 * it is not installed this is skipped, and says so.
 */
class OfficeStoryIT {
    private static final Map<String, Occasion> OCCASIONS = Map.of(
            "nl", Occasions.ofCourse("van-klacht-naar-kans", 24),
            "en", Occasions.ofCourse("saying-no", 1),
            "two-days", Occasions.ofCourse("top-service-live", 12));

    @TempDir
    private Path folder;

    @Test
    void opensAllOfThemWithoutComplaint() throws Exception {
        Office office = Office.installed(folder);
        Map<String, List<String>> expected = new TreeMap<>();
        for (Map.Entry<String, Occasion> occasion : OCCASIONS.entrySet()) {
            for (Paper paper : Paper.values()) {
                byte[] docx = Written.as(PaperFormat.DOCX, paper.sheet(occasion.getValue()));
                String name = occasion.getKey() + "-" + paper;
                Files.write(folder.resolve(name + ".docx"), docx);
                expected.put(name, bare(Written.headings(docx)));
            }
        }

        List<Path> files = expected.keySet().stream()
                .map(name -> folder.resolve(name + ".docx"))
                .toList();
        assertThat(office.complaints("pdf", files)).isEmpty();

        Map<String, List<String>> found = new TreeMap<>();
        for (String name : expected.keySet()) {
            found.put(name, headings(folder.resolve(name + ".pdf")));
        }
        assertThat(found).isEqualTo(expected);
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
