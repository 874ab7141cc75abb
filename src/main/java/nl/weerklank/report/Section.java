package nl.weerklank.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the report that can be left away; headline figures and the note on method are always there. */
public enum Section {
    GOAL,
    MANAGER,
    THEMES,
    SCORES,
    QUOTES,
    PROMISES,
    NEXT_STEPS,
    /** The next step that the trainer offers. */
    OFFER;

    /** The word that the API uses, such as "next-steps". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Their words, in this order. */
    static List<String> words(List<Section> sections) {
        return sections.stream().map(Section::word).toList();
    }

    /** The section with this word, if there is one. */
    public static Optional<Section> of(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
