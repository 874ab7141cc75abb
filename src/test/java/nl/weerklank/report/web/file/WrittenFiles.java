package nl.weerklank.report.web.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.report.web.ReportView;
import org.jsoup.parser.Parser;

/** Files of a report as they were written. */
final class WrittenFiles {
    private static final Path TOKENS = Path.of("src/main/webapp/WEB-INF/resources/weerklank/tokens.css");

    private WrittenFiles() {}

    static byte[] of(ReportView report, FileKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(report, List.of(), new DrawingPng(Files.readString(TOKENS)), out);
        return out.toByteArray();
    }

    static String text(ReportView report, FileKind kind) throws IOException {
        return new String(of(report, kind), StandardCharsets.UTF_8);
    }

    /** What is in a file of Word or Excel, by the names of its parts, without what XML is written with. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path kept = Files.createTempFile("weerklank", ".zip");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            Parser.unescapeEntities(
                                    new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8),
                                    false));
                }
            }
        } finally {
            Files.delete(kept);
        }
        return parts;
    }
}
