package nl.weerklank.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The style of the phone's pages, sent within the page itself so that it takes one request, and known by its hash. */
@Named
@ApplicationScoped
public class PhoneStyle {

    private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern NAMING = Pattern.compile("(--[a-z0-9-]+):[^;}]*;");

    @Inject
    private ServletContext files;

    private String text;
    private String policy;

    @PostConstruct
    void read() {
        text = packed(withoutUnused(PhoneFiles.text(files, "tokens.css") + PhoneFiles.text(files, "phone.css")));
        policy = "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(PhoneFiles.digest(text))
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** The same style without the names of colours and sizes that no rule uses. */
    static String withoutUnused(String css) {
        Set<String> used = new HashSet<>();
        USE.matcher(css).results().forEach(use -> used.add(use.group(1)));
        return NAMING.matcher(css).replaceAll(naming -> used.contains(naming.group(1)) ? "$0" : "");
    }

    /** The same style without what only its writers need. */
    static String packed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll(": ", ":")
                .strip();
    }

    /** The content of the page's style element. */
    public String getText() {
        return text;
    }

    /** The content security policy of a page with this style and the program's own script files. */
    String policy() {
        return policy;
    }
}
