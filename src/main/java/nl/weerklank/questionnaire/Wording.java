package nl.weerklank.questionnaire;

import java.util.regex.Pattern;
import nl.weerklank.platform.Mistakes;

/** People's words as they are kept: as written, less what no database or document can hold. */
public final class Wording {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\p{Cs}]");

    private Wording() {}

    /** The words without control characters and white space around them; null where none are left. */
    public static String clean(String words) {
        if (words == null) {
            return null;
        }
        String lines = LINE_END.matcher(words).replaceAll("\n");
        String printable = CONTROL.matcher(lines).replaceAll("");
        String whole = HALF_CHARACTER.matcher(printable).replaceAll("\uFFFD").strip();
        return whole.isEmpty() ? null : whole;
    }

    /** The words on one line. */
    public static String line(String words) {
        String clean = clean(words);
        return clean == null ? null : clean.replaceAll("\\s+", " ");
    }

    /** The words as they are, noting a mistake where they have more characters than may be. */
    public static String atMost(int longest, String words, String field, Mistakes mistakes) {
        if (words != null && words.length() > longest) {
            mistakes.add(field, "questionnaire.answer.too-long", longest, words.length());
        }
        return words;
    }
}
