package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The style of the phone's pages, sent within the page itself so that it takes one request, and known by its hash. */
@Named
@ApplicationScoped
public class PhoneStyle {

    @Inject
    private ServletContext files;

    private String text;
    private String policy;

    @PostConstruct
    void read() {
        text = packed(file("tokens.css") + file("phone.css"));
        policy = "default-src 'none'; img-src data:; style-src 'sha256-" + hash(text)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private String file(String name) {
        try (InputStream stream = files.getResourceAsStream("/WEB-INF/resources/weerklank/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same style without what only its writers need. */
    static String packed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll(": ", ":")
                .strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The content of the page's style element. */
    public String getText() {
        return text;
    }

    /** The content security policy of a page with this style and no script. */
    String policy() {
        return policy;
    }
}
