package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;

/**
 * The scores and the number of remarks in one sentence: "Inhoudelijke kennis en presentatie scoorden gemiddeld goed tot
 * zeer goed, met daarbij vijf persoonlijke toelichtingen." Where verdicts differ each part has its own.
 */
public final class ScoreSentence {

    /**
     * A part of the training with its verdict.
     *
     * @param name as it stands within a sentence, such as "presentatie"
     * @param verdict in words, such as "goed tot zeer goed"
     */
    public record Part(String name, String verdict) {}

    private final Locale locale;
    private final Texts texts;

    private ScoreSentence(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** The sentence; nothing when there is neither a part nor a remark. */
    public static Optional<String> of(List<Part> parts, int remarks, Locale locale) {
        return new ScoreSentence(locale).of(parts, remarks);
    }

    private Optional<String> of(List<Part> parts, int remarks) {
        if (parts.isEmpty() && remarks == 0) return Optional.empty();
        String sentence;
        if (parts.isEmpty()) {
            sentence =
                    texts.format(remarks == 1 ? "outcome.sentence.only-one" : "outcome.sentence.only", said(remarks));
        } else if (remarks == 0) {
            sentence = scores(parts);
        } else {
            sentence = texts.format("outcome.sentence.with", scores(parts), said(remarks));
        }
        return Optional.of(Wording.capitalised(sentence, locale) + ".");
    }

    private String said(int remarks) {
        String key = remarks == 1 ? "outcome.sentence.remark" : "outcome.sentence.remarks";
        return texts.format(key, Wording.count(remarks, locale));
    }

    private String scores(List<Part> parts) {
        boolean alike = parts.stream().map(Part::verdict).distinct().count() == 1;
        if (alike) {
            String names = Wording.list(parts.stream().map(Part::name).toList(), locale);
            String key = parts.size() == 1 ? "outcome.sentence.one-scored" : "outcome.sentence.scored";
            return texts.format(key, names, parts.get(0).verdict());
        }
        Part first = parts.get(0);
        String opening = texts.format("outcome.sentence.one-scored", first.name(), first.verdict());
        Stream<String> others = parts.stream().skip(1).map(part -> part.name() + " " + part.verdict());
        return Wording.list(Stream.concat(Stream.of(opening), others).collect(Collectors.toList()), locale);
    }
}
