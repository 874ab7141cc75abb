package nl.weerklank.takeaway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in which documents go out. */
public enum PaperFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    PaperFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The word in addresses, and the extension: {@code docx}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of file with this {@link #code()}, or nothing. */
    public static Optional<PaperFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
