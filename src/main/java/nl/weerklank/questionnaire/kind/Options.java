package nl.weerklank.questionnaire.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;

/** Options of which one or more are chosen; their marks are their places from 1, and 0 is another than those. */
record Options(List<Phrase> labels, boolean other) {

    static final int OTHER = 0;

    /** The most options, so that a set of them fits in one number. */
    static final int MOST = 40;

    /** The word for another option on a form and in the API. */
    private static final String OTHER_WORD = "other";

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_OTHER = 300;

    void check(Mistakes mistakes, String prefix) {
        if (labels.size() < FEWEST || labels.size() > MOST) {
            mistakes.add(prefix + "options", "questionnaire.mistake.options", FEWEST, MOST);
        }
        labels.forEach(label -> Phrase.checkRequired(label, LONGEST_LABEL, prefix + "options", mistakes));
    }

    List<Step> steps(Locale locale) {
        return IntStream.rangeClosed(1, labels.size())
                .mapToObj(place -> new Step(place, labels.get(place - 1).in(locale)))
                .toList();
    }

    /** The mark of one option that was sent. */
    Optional<Integer> mark(Sent sent) {
        if (other && isOther(sent.value())) {
            return Optional.of(OTHER);
        }
        return sent.whole(1, labels.size());
    }

    private static boolean isOther(Object sent) {
        return sent instanceof Map<?, ?> map && map.keySet().equals(Set.of(OTHER_WORD));
    }

    /** What the other option is, where that was sent. */
    static Optional<String> readOther(Sent sent) {
        Object words = sent.value() instanceof Map<?, ?> map ? map.get(OTHER_WORD) : null;
        return words == null ? Optional.empty() : sent.part(words).words(LONGEST_OTHER);
    }

    /** What was typed in a form for one option: what stands beside the other one belongs to it. */
    Object typed(Object picked, String words) {
        return OTHER_WORD.equals(picked) || picked == null && !words.isEmpty() ? Map.of(OTHER_WORD, words) : picked;
    }

    static Object picked(int mark) {
        return mark == OTHER ? OTHER_WORD : (Object) mark;
    }

    Object plain(int mark, String words) {
        return mark == OTHER ? Map.of(OTHER_WORD, words == null ? "" : words) : (Object) mark;
    }

    String said(int mark, String words, Locale locale) {
        if (mark != OTHER) {
            return labels.get(mark - 1).in(locale);
        }
        String label = Texts.in(locale).getString("questionnaire.option.other");
        return words == null ? label : label + ": " + words;
    }
}
