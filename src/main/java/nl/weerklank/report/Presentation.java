package nl.weerklank.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the trainer presents what was found; of quotes it holds the keys.
 *
 * @param sections the words of the sections, in their order
 * @param introductions what stands before them
 * @param highlighted quotes that stand large
 * @param notes what stands beside quotes
 * @param share how many quotes there could be; null in what was frozen before that was told
 */
public record Presentation(
        List<String> sections,
        List<Introduction> introductions,
        List<Long> highlighted,
        List<QuoteNote> notes,
        QuoteShare share) {

    /** Of what was frozen before there was any choice. */
    static final Presentation NONE = new Presentation(null, null, null, null, null);

    /** What is absent was not chosen; the sections stand in their usual order then. */
    public Presentation {
        sections = sections == null ? Section.words(List.of(Section.values())) : List.copyOf(sections);
        introductions = introductions == null ? List.of() : List.copyOf(introductions);
        highlighted = highlighted == null ? List.of() : List.copyOf(highlighted);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** A few words before a section, in Markdown. */
    public record Introduction(String section, String words) {}

    /**
     * What stands beside a quote.
     *
     * @param doneWith what is done with it, or null
     * @param theme the name of the theme that it is about, or null
     */
    public record QuoteNote(long quote, String doneWith, String theme) {}

    /** Whether anything is presented otherwise than there, besides that a section came or went. */
    boolean differsFrom(Presentation other) {
        List<String> here = sections.stream().filter(other.sections::contains).toList();
        List<String> there = other.sections.stream().filter(sections::contains).toList();
        return !here.equals(there)
                || !Set.copyOf(introductions).equals(Set.copyOf(other.introductions))
                || !Set.copyOf(highlighted).equals(Set.copyOf(other.highlighted))
                || !Set.copyOf(notes).equals(Set.copyOf(other.notes));
    }

    /** What stands before a section, if anything. */
    public Optional<String> introduction(Section section) {
        return introductions.stream()
                .filter(words -> words.section().equals(section.word()))
                .map(Introduction::words)
                .findFirst();
    }

    /** What stands beside a quote, if anything. */
    public Optional<QuoteNote> note(long quote) {
        return notes.stream().filter(note -> note.quote() == quote).findFirst();
    }
}
