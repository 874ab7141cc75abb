package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;

/** Something to say, in no language yet: the key of a text and what fills its places. */
public final class Wording {

    private final String key;
    private final Object[] arguments;

    private Wording(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    static Wording of(String key, Object... arguments) {
        return new Wording(key, arguments);
    }

    /** The text in the given language, with dates in full. */
    public String in(Locale locale) {
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate date ? Dates.full(date, locale) : argument)
                .toArray();
        return Texts.in(locale).format(key, said);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording
                && key.equals(wording.key)
                && Arrays.equals(arguments, wording.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, Arrays.hashCode(arguments));
    }

    @Override
    public String toString() {
        return key + Arrays.toString(arguments);
    }
}
