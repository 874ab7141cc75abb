package nl.weerklank.print;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Style sheets made fit for the PDF: design tokens filled in, because the renderer knows no custom properties, the
 * text fonts replaced by the embedded ones, and left out what is meant for a screen, or for whoever knows a certain rule.
 */
final class PrintStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+)\\s*:\\s*([^;}]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("@media screen|@supports");
    private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)\\)");
    private static final String SANS = "'DejaVu Sans Condensed'";
    private static final Map<String, String> FONTS = Map.of("sans", SANS, "serif", "'DejaVu Serif Condensed', " + SANS);

    private PrintStyles() {}

    /**
     * The style sheet with every token filled in.
     *
     * @throws IllegalArgumentException when the styles use a token that is not there
     */
    static String of(String tokens, String styles) {
        Map<String, String> values = values(tokens);
        values.putAll(FONTS);
        return filled(withoutScreens(COMMENT.matcher(styles).replaceAll("")), values);
    }

    /**
     * What a token stands for in the style sheet that defines them, where it is first defined: in the light.
     *
     * @throws IllegalArgumentException when it is not there
     */
    static String value(String tokens, String name) {
        Matcher token = TOKEN.matcher(tokens);
        while (token.find()) {
            if (token.group(1).equals(name)) return token.group(2).trim();
        }
        throw new IllegalArgumentException("No token --" + name);
    }

    private static Map<String, String> values(String tokens) {
        Map<String, String> values = new HashMap<>();
        Matcher token = TOKEN.matcher(tokens);
        while (token.find()) values.put(token.group(1), token.group(2).trim());
        return values;
    }

    /** The rules for shapes, which begin with "svg": a drawing sees no other style sheet. */
    static String shapes(String styles) {
        return styles.lines().filter(line -> line.startsWith("svg ")).collect(Collectors.joining("\n"));
    }

    /** The rule that numbers pages: a text with {0} for the number and {1} for the last. */
    static String numbered(String text) {
        String content = "'" + text.replace("{0}", "' counter(page) '").replace("{1}", "' counter(pages) '") + "'";
        return "@page { @bottom-right { content: " + content + "; font-family: " + SANS + "; font-size: 8pt; } }";
    }

    /** A token may be written with other tokens. */
    private static String filled(String styles, Map<String, String> values) {
        return USE.matcher(styles).replaceAll(use -> {
            String value = values.get(use.group(1));
            if (value == null) throw new IllegalArgumentException("No token --" + use.group(1));
            return Matcher.quoteReplacement(filled(value, values));
        });
    }

    private static String withoutScreens(String styles) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Matcher elsewhere = ELSEWHERE.matcher(styles);
        while (elsewhere.find(from)) {
            kept.append(styles, from, elsewhere.start());
            from = endOfBlock(styles, elsewhere.start());
        }
        return kept.append(styles.substring(from)).toString();
    }

    private static int endOfBlock(String styles, int at) {
        int depth = 0;
        for (int place = at; place < styles.length(); place++) {
            if (styles.charAt(place) == '{') depth++;
            if (styles.charAt(place) == '}' && --depth == 0) return place + 1;
        }
        throw new IllegalArgumentException("A block of the style sheet does not end: " + styles.substring(at));
    }
}
