package nl.weerklank.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two short answers say the same, going by their words alone: without accents, capitals and endings, and
 * without the words that every sentence has. It knows no synonyms; it is there to save reading, not to judge.
 */
public final class Likeness {

    /** From this likeness on, answers are shown together. */
    static final double ALIKE = 0.6;

    private static final int SHORTEST_STEM = 4;

    /** What every sentence has, or what the question already says, in Dutch and in English; without accents. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(("aan al alle als alleen altijd an and any are as at be but by"
                            + " can daar dan dat de deal dealing den der deze die difficult dit do doe doen door dus een eens en"
                            + " er find finding for from geen gaan haar had have hard heb hebben heeft het hier hij hoe how i ik"
                            + " in is it ja je jouw just kan kom komen kunnen lastig lastige lot maar make making me mee meer"
                            + " met mijn moeilijk moeilijke mij moet moeten my naar nog not nu of often om omgaan on onze ook op"
                            + " or our over really so some somebody someone soms sometimes te ten that the their them then there"
                            + " they this tijdens to toch too uit van vaak vind vinden very via voor want was wat we wel welke"
                            + " when wie wij with word worden wordt you your zelf zich ze zeer zijn zo zou")
                    .split(" "));

    private Likeness() {}

    /** From 0, not a word in common, to 1, the same words: the share of all words of both that both have. */
    public static double between(String one, String other) {
        return between(stems(one), stems(other));
    }

    /** Whether they are so much alike that they are shown together. */
    public static boolean areAlike(String one, String other) {
        return between(one, other) >= ALIKE;
    }

    /** The same for texts that differ only in capitals, accents, endings, the order of words and empty words. */
    public static String key(String text) {
        return stems(text).stream().sorted().collect(Collectors.joining(" "));
    }

    /** Dice's measure, which counts what is shared twice: one word more on one side weighs less than in a plain share. */
    static double between(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    /** The words that carry the meaning; where none do, all words. */
    static Set<String> stems(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Set<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(EMPTY_WORDS);
        return (telling.isEmpty() ? words : telling)
                .stream().map(Likeness::stem).collect(Collectors.toSet());
    }

    /** Takes off the commonest endings, and what these doubled, so that "klanten" meets "klant" and "saying" "say". */
    private static String stem(String word) {
        String stem = word;
        for (String ending : new String[] {"ing", "ers", "er", "en", "es", "ed", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM - 1) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return undoubled(stem);
    }

    /** One letter of those that Dutch and English double: "boos" and "boz" of "boze", "stopp" and "stop". */
    private static String undoubled(String stem) {
        String single = stem.replaceAll("(\\p{L})\\1", "$1");
        return single.endsWith("z") ? single.substring(0, single.length() - 1) + "s" : single;
    }
}
