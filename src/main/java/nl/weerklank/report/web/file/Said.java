package nl.weerklank.report.web.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;

/**
 * Somebody's own words.
 *
 * @param writer who said so, as far as it may be told
 * @param theme the name of the theme that it is about, or null
 * @param highlighted whether the trainer lets it stand large
 */
record Said(String words, String writer, String theme, boolean highlighted) {

    /** Who said so, and what it is about: "Bo · Thema: Nee zeggen". */
    String signature(Texts texts) {
        return joined(writer, told(texts));
    }

    /** The same, with the word for how it stands, for files that know no style: "Bo · Thema: Nee zeggen · uitgelicht". */
    String caption(Texts texts) {
        return joined(writer, told(texts), large(texts));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** "Thema: Nee zeggen"; empty where there is none. */
    String told(Texts texts) {
        return theme == null ? "" : texts.getString("report.shared.theme") + ": " + theme;
    }

    /** "uitgelicht"; empty where it stands as usual. */
    String large(Texts texts) {
        return highlighted ? texts.getString("report.file.highlighted") : "";
    }
}
