package nl.weerklank.evaluation.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** What is sent to phones besides the pages, as it stands in the program. */
final class PhoneFiles {

    private PhoneFiles() {}

    /** The text of a file among the resources. */
    static String text(ServletContext files, String name) {
        try (InputStream stream = files.getResourceAsStream("/WEB-INF/resources/weerklank/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The SHA-256 of a text: 32 bytes. */
    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
