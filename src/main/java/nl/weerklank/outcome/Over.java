package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Parting;

/**
 * Over which revisions of the questions answers were added up.
 *
 * @param revisions their numbers; none where the evaluation asked one revision only
 * @param before other words in which it was asked, in order
 * @param apart why answers in other revisions, under the same key, are not added up with these; null where there are none
 * @param partly whether other revisions did not ask it so
 */
public record Over(List<Integer> revisions, List<String> before, Parting apart, boolean partly) {

    /** Of what was asked in one way only. */
    static final Over ONE = new Over(List.of(), List.of(), null, false);

    public Over {
        revisions = List.copyOf(revisions);
        before = List.copyOf(before);
    }

    /** Whether a form could ask both. */
    boolean meets(Over other) {
        return revisions.isEmpty()
                || other.revisions.isEmpty()
                || revisions.stream().anyMatch(other.revisions::contains);
    }

    /** What must be known of this, in sentences; empty where there is nothing to know. */
    public Optional<String> told(Locale locale) {
        Texts texts = Texts.in(locale);
        String numbers = numbers(locale);
        String where = apart != null
                ? texts.format("outcome.over.apart-" + apart.word(), numbers)
                : partly ? texts.format("outcome.over.partly", numbers) : "";
        Stream<String> words = before.stream().map(wording -> texts.format("outcome.over.reworded", wording));
        List<String> said = Stream.concat(Stream.of(where), words)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    /** What ends the name of something that is there twice: " (versie 1)"; else nothing. */
    String ending(Locale locale) {
        return apart == null ? "" : " (" + Texts.in(locale).format("outcome.over.version", numbers(locale)) + ")";
    }

    private String numbers(Locale locale) {
        return Wording.list(revisions.stream().map(String::valueOf).toList(), locale);
    }
}
