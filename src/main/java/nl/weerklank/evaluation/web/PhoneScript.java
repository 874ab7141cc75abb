package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The form's script and its service worker: packed once, and the script under an address that says what is in it. */
@Named
@ApplicationScoped
public class PhoneScript {

    private static final int HASH_BYTES = 9;

    /** One request brings them all. */
    private static final List<String> PARTS = List.of(
            "form-device.js", "form-answers.js", "form-words.js", "form-mistakes.js", "form-sending.js", "form.js");

    @Inject
    private ServletContext files;

    private String version;
    private byte[] script;
    private byte[] worker;

    @PostConstruct
    void read() {
        String text = whole(part -> PhoneFiles.text(files, part));
        byte[] hash = Arrays.copyOf(PhoneFiles.digest(text), HASH_BYTES);
        version = Base64.getUrlEncoder().encodeToString(hash);
        script = zipped(text);
        worker = zipped(packed(PhoneFiles.text(files, "sw.js")));
    }

    /**
     * The form's script, packed: its parts inside one function, so that they know each other and nobody else does.
     *
     * @param part tells the text of a part by its name
     */
    static String whole(UnaryOperator<String> part) {
        String parts = PARTS.stream().map(part).collect(Collectors.joining("\n"));
        return packed("(() => {\n'use strict';\n" + parts + "})();\n");
    }

    /** The same script without indentation and without the lines that are only for its writers. */
    static String packed(String script) {
        return script.replaceAll("(?m)^[ \\t]+", "")
                .replaceAll("(?m)^//.*\\R", "")
                .replaceAll("\\R{2,}", "\n");
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new Tight(zipped)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    /** Takes its time, as it is done once. */
    private static final class Tight extends GZIPOutputStream {

        Tight(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** Where the script is found, below the application's address. */
    public String getAddress() {
        return "/f.js?" + version;
    }

    /** Whether an address with this query asks for the script as it is now, so that it may be kept for good. */
    boolean isNow(String query) {
        return version.equals(query);
    }

    /** The script, compressed by gzip. */
    byte[] script() {
        return script.clone();
    }

    /** The service worker, compressed by gzip. */
    byte[] worker() {
        return worker.clone();
    }
}
