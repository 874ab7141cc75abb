package nl.weerklank.platform;

import java.util.OptionalInt;

/** Tells texts that can be kept to the letter from those that cannot. */
public final class Characters {

    private static final int SPACE = ' ';
    private static final int DELETE = 0x7F;

    private Characters() {}

    /**
     * Where a text first has what no one can write, read or keep: a control character other than a line's end and a tab,
     * or one half of a character.
     *
     * @return the place, from 1, or nothing where the text can be kept
     */
    public static OptionalInt firstUnfit(String text) {
        return isPlain(text) ? OptionalInt.empty() : firstUnfitAmong(text);
    }

    /** Whether no unit of it needs a second look, as in nearly every text: neither control characters nor pairs of units. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static OptionalInt firstUnfitAmong(String text) {
        int place = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            place++;
            if (isUnfit(text.codePointAt(i))) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isUnfit(int character) {
        if (character < SPACE) {
            return character != '\n' && character != '\r' && character != '\t';
        }
        return character == DELETE || isHalf(character);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Notes a mistake where the text cannot be kept to the letter; says whether it did. */
    public static boolean refuseUnfit(String text, String field, Mistakes mistakes) {
        OptionalInt unfit = firstUnfit(text);
        unfit.ifPresent(place -> mistakes.add(field, "platform.mistake.characters", place));
        return unfit.isPresent();
    }
}
