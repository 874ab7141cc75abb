package nl.weerklank.questionnaire.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weerklank.platform.Texts;

/** Five steps with words, 1 the lowest; the words come in each language that the program speaks. */
public enum Scale {
    /** Poor to very good. */
    QUALITY,
    /** Does not work out to works out well. */
    ABILITY,
    /** Disagree to agree. */
    AGREEMENT,
    /** Never to always. */
    FREQUENCY;

    /** The lowest step. */
    public static final int LOWEST = 1;

    /** The highest step. */
    public static final int HIGHEST = 5;

    /** The word that files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scale with this word, if there is one. */
    public static Optional<Scale> of(String word) {
        return Arrays.stream(values())
                .filter(scale -> scale.word().equals(word))
                .findFirst();
    }

    /** What a step is called, 1 to 5. */
    public String label(int value, Locale locale) {
        return Texts.in(locale).getString("questionnaire.scale." + word() + "." + value);
    }

    /** The steps, from the lowest. */
    public List<Step> steps(Locale locale) {
        return IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(value -> new Step(value, label(value, locale)))
                .toList();
    }
}
