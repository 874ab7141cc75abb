package nl.weerklank.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour in which white words, and which on white, can be read. */
public record BrandColour(int red, int green, int blue) {

    /** The least contrast with white, as the accessibility guidelines (WCAG 2.2, AA) ask for. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double DARKER = 0.94;

    /** The colour that is written like "#0f5560", whatever its contrast; nothing where that is no colour. */
    static Optional<BrandColour> read(String written) {
        if (written == null || !HEX.matcher(written.strip()).matches()) return Optional.empty();
        int all = Integer.parseInt(written.strip().substring(1), 16);
        return Optional.of(new BrandColour(all >> 16, all >> 8 & 255, all & 255));
    }

    /** How much it stands out from white: from 1, not at all, to 21, as black does. */
    double contrastWithWhite() {
        double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The same colour, no darker than is needed to be read. */
    BrandColour readable() {
        BrandColour colour = this;
        while (colour.contrastWithWhite() < LEAST_CONTRAST) {
            colour = new BrandColour(darker(colour.red), darker(colour.green), darker(colour.blue));
        }
        return colour;
    }

    private static int darker(int part) {
        return (int) (part * DARKER);
    }

    /** As style sheets write it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
