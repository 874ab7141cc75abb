package nl.weerklank.samples;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;

/**
 * Something wrong in a course file, with the place where to mend it.
 *
 * @param line of the file, from 1
 * @param column in that line, from 1
 * @param path which field it is, such as {@code plans[0].days[1].start}; empty for the file as a whole
 * @param key of the message
 * @param arguments of the message; a list is one of several words to choose from
 */
public record SampleMistake(String file, int line, int column, String path, String key, List<?> arguments)
        implements Comparable<SampleMistake> {

    private static final Comparator<SampleMistake> BY_PLACE = Comparator.comparing(SampleMistake::file)
            .thenComparingInt(SampleMistake::line)
            .thenComparingInt(SampleMistake::column)
            .thenComparing(SampleMistake::path);

    /** One line that tells place, field and what is expected, in the given language. */
    public String in(Locale locale) {
        String place = file + ":" + line + ":" + column + ": ";
        String field = path.isEmpty() ? "" : path + ": ";
        return place + field + message(locale);
    }

    /** What is expected, without the place, in the given language. */
    public String message(Locale locale) {
        Object[] said =
                arguments.stream().map(argument -> said(argument, locale)).toArray();
        return Texts.in(locale).format(key, said);
    }

    private static Object said(Object argument, Locale locale) {
        return argument instanceof List<?> words ? choice(words, locale) : argument;
    }

    private static String choice(List<?> words, Locale locale) {
        String[] spoken = words.stream().map(String::valueOf).toArray(String[]::new);
        if (spoken.length == 1) {
            return spoken[0];
        }
        String before = String.join(", ", Arrays.copyOf(spoken, spoken.length - 1));
        return Texts.in(locale).format("samples.mistake.or", before, spoken[spoken.length - 1]);
    }

    @Override
    public int compareTo(SampleMistake other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
