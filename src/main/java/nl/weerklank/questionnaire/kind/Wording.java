package nl.weerklank.questionnaire.kind;

import java.util.regex.Pattern;
import nl.weerklank.platform.Characters;
import nl.weerklank.platform.Mistakes;

/** People's words as they are kept: as written, less the white space around them. */
public final class Wording {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern SPACE = Pattern.compile("[ \t\n]+");

    private Wording() {}

    /**
     * The words with one kind of line's end and no white space around them; null where none are left. What cannot be kept
     * to the letter stays as it is, for {@link #atMost} to refuse.
     */
    public static String clean(String words) {
        if (words == null || Characters.firstUnfit(words).isPresent()) {
            return words;
        }
        String lines = words.indexOf('\r') < 0 ? words : LINE_END.matcher(words).replaceAll("\n");
        String whole = lines.strip();
        return whole.isEmpty() ? null : whole;
    }

    /** The words on one line. */
    public static String line(String words) {
        String clean = clean(words);
        return clean == null ? null : SPACE.matcher(clean).replaceAll(" ");
    }

    /**
     * The words as they are, noting a mistake where they have more characters than may be, or any that cannot be kept.
     */
    public static String atMost(int longest, String words, String field, Mistakes mistakes) {
        if (words == null || Characters.refuseUnfit(words, field, mistakes)) {
            return words;
        }
        if (words.length() > longest) {
            mistakes.add(field, "questionnaire.answer.too-long", longest, words.length());
        }
        return words;
    }
}
