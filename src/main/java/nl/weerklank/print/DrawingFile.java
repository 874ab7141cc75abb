package nl.weerklank.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files in which a drawing can be kept, for somebody's own slides. */
public enum DrawingFile {
    SVG("image/svg+xml") {
        @Override
        public byte[] of(Drawing drawing, String tokens) {
            return DrawingSvg.file(drawing, tokens).getBytes(StandardCharsets.UTF_8);
        }
    },
    PNG("image/png") {
        @Override
        public byte[] of(Drawing drawing, String tokens) {
            return new DrawingPng(tokens).of(drawing, PIXELS);
        }
    };

    /** Makes pictures about 1600 pixels wide. */
    private static final int PIXELS = 2;

    private final String type;

    DrawingFile(String type) {
        this.type = type;
    }

    /** The one with this {@link #code()}, or nothing. */
    public static Optional<DrawingFile> ofCode(String code) {
        return Arrays.stream(values()).filter(file -> file.code().equals(code)).findFirst();
    }

    /** How its name ends: "svg". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** @param tokens the style sheet with the design tokens */
    public abstract byte[] of(Drawing drawing, String tokens);
}
