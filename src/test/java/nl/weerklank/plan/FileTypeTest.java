package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {
    private static final byte[] PDF = text("%PDF-1.7\n...");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void knowsWhatIsWhatItSays() {
        assertThat(FileType.of("a.pdf", PDF)).contains(FileType.PDF);
        assertThat(FileType.of("A.PNG", PNG)).contains(FileType.PNG);
        assertThat(FileType.of("a.jpeg", JPEG)).contains(FileType.JPEG);
        assertThat(FileType.of("a.jpg", JPEG)).contains(FileType.JPEG);
        assertThat(FileType.of("a.txt", text("één\n"))).contains(FileType.TXT);
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .contains(FileType.DOCX);
        assertThat(FileType.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .contains(FileType.XLSX);
        assertThat(FileType.of("a.pptx", zip("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileType.PPTX);
    }

    @ParameterizedTest
    @CsvSource({"a.png", "a.jpg", "a.docx", "a.exe", "a.html", "a", "pdf", "a.pdf.exe"})
    void refusesWhatIsNotWhatItSays(String name) {
        assertThat(FileType.of(name, PDF)).isEmpty();
    }

    @Test
    void refusesOtherContent() {
        assertThat(FileType.of("a.pdf", text("<html>"))).isEmpty();
        assertThat(FileType.of("a.pdf", new byte[0])).isEmpty();
        assertThat(FileType.of("a.txt", new byte[] {0, 1})).isEmpty();
        assertThat(FileType.of("a.txt", new byte[] {(byte) 0xC3, (byte) 0x28})).isEmpty();
        assertThat(FileType.of("a.docx", zip("word/document.xml"))).isEmpty();
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEmpty();
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/VBAPROJECT.BIN")))
                .isEmpty();
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileType.of("a.docx", text("PK\u0003\u0004 rubbish"))).isEmpty();
    }

    @Test
    void refusesASmallArchiveOfAVeryLargeFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bytes.size()).isLessThan(BlockFiles.LARGEST);
        assertThat(FileType.of("a.docx", bytes.toByteArray())).isEmpty();
    }
}
