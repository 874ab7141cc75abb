package nl.weerklank.report.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.weerklank.print.Sheet;
import nl.weerklank.report.BrandColour;
import nl.weerklank.report.Findings;
import nl.weerklank.report.HouseStyle;

/** An organisation's style as a page and a file of its report wear it. */
final class Dress {

    private final HouseStyle style;

    private final Optional<byte[]> clientLogo;

    Dress(HouseStyle style) {
        this(style, Optional.empty());
    }

    /** @param clientLogo the logo of the client that it is made for, a PNG */
    Dress(HouseStyle style, Optional<byte[]> clientLogo) {
        this.style = style;
        this.clientLogo = clientLogo;
    }

    /** The logo within the page itself, so that nothing else need be fetched; null without one. */
    String logo() {
        return style.logo().map(Picture::address).orElse(null);
    }

    /** The client's logo likewise. */
    String clientLogo() {
        return clientLogo.map(Picture::address).orElse(null);
    }

    /** Both logos for a document, with their names. */
    List<Sheet.Picture> logos(Findings findings) {
        List<Sheet.Picture> logos = new ArrayList<>();
        style.logo().map(png -> picture(png, findings.organisation())).ifPresent(logos::add);
        clientLogo.map(png -> picture(png, findings.client())).ifPresent(logos::add);
        return logos;
    }

    private static Sheet.Picture picture(byte[] png, String name) {
        try {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
            return new Sheet.Picture(png, drawn.getWidth(), drawn.getHeight(), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
