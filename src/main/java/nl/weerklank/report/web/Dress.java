package nl.weerklank.report.web;

import java.util.Base64;
import java.util.Optional;
import nl.weerklank.report.BrandColour;
import nl.weerklank.report.HouseStyle;

/** An organisation's style as a page and a file of its report wear it. */
final class Dress {

    private final HouseStyle style;

    Dress(HouseStyle style) {
        this.style = style;
    }

    /** The logo within the page itself, so that nothing else need be fetched; null without one. */
    String logo() {
        return style.logo()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    /** Whether there is a colour of its own. */
    boolean isColoured() {
        return style.colour().isPresent();
    }

    /** The rules that bring the colour; in dark rooms, where it could not be read, the usual ones stay. */
    String styles() {
        return rule().map(rule -> "@media not all and (prefers-color-scheme: dark) { " + rule + " }")
                .orElse("");
    }

    /** The design tokens with the colour in place of the usual one. */
    String tokens(String usual) {
        return style.colour()
                .map(colour -> usual.replaceFirst("--brand:[^;]+;", "--brand: " + colour.hex() + ";"))
                .orElse(usual);
    }

    private Optional<String> rule() {
        return style.colour()
                .map(BrandColour::hex)
                .map(hex -> ":root { --brand: " + hex + "; --brand-strong: " + hex + "; }");
    }
}
