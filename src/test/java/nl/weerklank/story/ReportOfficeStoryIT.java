package nl.weerklank.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file for Word of a shared report, opened by LibreOffice; where that is not installed this is skipped. */
class ReportOfficeStoryIT {

    @TempDir
    private Path folder;

    @Test
    void opensItWithoutComplaint() throws IOException, InterruptedException {
        Office office = Office.installed(folder);
        List<Path> files = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            Path file = folder.resolve(language + ".docx");
            files.add(Files.write(file, SharedReport.in(language).file("/report.docx")));
        }
        assertThat(office.complaints("pdf", files)).isEmpty();
        for (String language : List.of("nl", "en")) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            assertThat(text(folder.resolve(language + ".pdf")))
                    .contains(texts.getString("report.shared.scores"), texts.getString("report.shared.next-steps"))
                    .contains(SharedReport.FORMULA.substring(0, 12));
            assertThat(headings(folder.resolve(language + ".pdf")))
                    .contains(texts.getString("report.shared.goal"), texts.getString("report.shared.quotes"));
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> headings(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> headings = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(title -> title.children().forEach(heading -> headings.add(heading.getTitle())));
            return headings;
        }
    }
}
