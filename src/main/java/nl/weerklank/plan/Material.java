package nl.weerklank.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.platform.Texts;

/**
 * A thing that must be there, with how many of it.
 *
 * @param what the thing, on one line
 * @param number how many, 1 to {@value #MOST}; null where nothing was said of it, and then {@code per} is null too
 * @param per of what that is the number
 * @param size how many work together in the groups of {@link Per#GROUP}, 2 to {@value #LARGEST_GROUP}; null where that is
 *     as it is with the other small groups of the training, and with anything else
 */
public record Material(String what, Integer number, Per per, Integer size) {
    /** The largest number of a thing. */
    public static final int MOST = 9999;

    /** The most people that work together in a small group. */
    public static final int LARGEST_GROUP = 99;

    private static final Pattern WRITTEN =
            Pattern.compile("(.+?)\\s*\\((\\d{1,4})(?:\\s+per\\s+([\\p{L}-]+)(?:\\s+(?:of|van)\\s+(\\d{1,2}))?)?\\)");

    /** A thing with a number; of small groups those that the training has. */
    public Material(String what, Integer number, Per per) {
        this(what, number, per, null);
    }

    /** Of what a number is said. */
    public enum Per {
        /** So many for each participant. */
        PARTICIPANT("participant", "deelnemer", "persoon", "person"),
        /** So many for each small group that works together. */
        GROUP("group", "groep", "groepje", "subgroep"),
        /** So many altogether. */
        TOTAL("total", "totaal");

        private final String[] words;

        Per(String... words) {
            this.words = words;
        }

        /** The word in the API: {@code participant}. */
        public String code() {
            return words[0];
        }

        /** What this word of any language means, or nothing. */
        public static Optional<Per> ofWord(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(per -> Arrays.asList(per.words).contains(small))
                    .findFirst();
        }
    }

    /** A thing of which nobody said how many. */
    public static Material of(String what) {
        return new Material(what, null, null);
    }

    /**
     * Reads what somebody wrote on a line: "timer", "kaarten (12)", "werkblad (1 per deelnemer)", "rolkaart (3 per groepje
     * van 4)". What is not written so is a thing without a number.
     */
    public static Material read(String line) {
        String stripped = line.replaceAll("[ \\t\\r\\n]+", " ").strip();
        Matcher matcher = WRITTEN.matcher(stripped);
        if (!matcher.matches()) {
            return of(stripped);
        }
        int number = Integer.parseInt(matcher.group(2));
        Optional<Per> per = matcher.group(3) == null ? Optional.of(Per.TOTAL) : Per.ofWord(matcher.group(3));
        Integer size = matcher.group(4) == null ? null : Integer.valueOf(matcher.group(4));
        boolean sized = size == null || size > 1 && per.equals(Optional.of(Per.GROUP));
        return number == 0 || per.isEmpty() || !sized
                ? of(stripped)
                : new Material(matcher.group(1), number, per.get(), size);
    }

    /** The line that {@link #read} makes the same of again, in English words: as it is kept. */
    public String line() {
        return line(Locale.ENGLISH);
    }

    /** The line as people of this language write it: "werkblad (1 per deelnemer)". */
    public String line(Locale locale) {
        if (number == null) {
            return what;
        }
        if (per == Per.TOTAL) {
            return what + " (" + number + ")";
        }
        String key = "plan.material." + per.code() + (size == null ? "" : "-of");
        return Texts.in(locale).format(key, what, String.valueOf(number), String.valueOf(size));
    }
}
