package nl.weerklank.print;

import java.util.Locale;

/**
 * Text as the embedded fonts can show it. A sign that no font has, such as a rare emoji, is named in square brackets,
 * so that nothing anyone wrote disappears.
 */
final class PrintableText {

    private PrintableText() {}

    static String of(String text) {
        if (text.codePoints().allMatch(Typeface::shows)) return text;
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(sign -> append(printable, sign));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int sign) {
        if (onlyVariesAnother(sign)) return;
        if (Character.isWhitespace(sign) || Typeface.shows(sign)) printable.appendCodePoint(sign);
        else printable.append('[').append(name(sign)).append(']');
    }

    /** Skin tones, variation selectors and joiners, which mean nothing beside a name. */
    private static boolean onlyVariesAnother(int sign) {
        boolean skinTone = sign >= 0x1F3FB && sign <= 0x1F3FF;
        boolean selector = sign >= 0xFE00 && sign <= 0xFE0F;
        return skinTone || selector || Character.getType(sign) == Character.FORMAT;
    }

    private static String name(int sign) {
        String name = Character.getName(sign);
        return name == null ? "U+%04X".formatted(sign) : name.toLowerCase(Locale.ROOT);
    }
}
