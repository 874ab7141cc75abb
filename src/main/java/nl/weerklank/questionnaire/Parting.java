package nl.weerklank.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Trait;

/** Why answers to two questions under the same key are not added up: they would not mean the same, or not be of the same. */
public enum Parting {
    /** It is answered in another way: words instead of a grade, several options instead of one. */
    KIND,
    /** The steps go from something else to something else, or the other end is the good one. */
    SCALE,
    /** The same place among the answers is called otherwise, there are more or fewer of them, or the unit is another. */
    ANSWERS,
    /** It is asked of others: after another answer, always instead of sometimes, of each trainer instead of all together. */
    ASKED,
    /** Its writers were told that others would read the answers. */
    READERS;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The word for texts: "kind". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The first reason to keep answers to both apart; empty where they can be added up. Other words for the question are
     * none: answers are joined by its key. Other words for an answer are, for nobody can tell a mended typing error from
     * another meaning; only small letters, capitals and spaces may change.
     */
    public static Optional<Parting> between(NewQuestion one, NewQuestion other) {
        Parameters first = one.kind().parameters();
        Parameters second = other.kind().parameters();
        if (!one.kind().word().equals(other.kind().word())) {
            return Optional.of(KIND);
        }
        if (first.scale() != second.scale() || first.direction() != second.direction()) {
            return Optional.of(SCALE);
        }
        if (!areSame(one.kind(), other.kind())) {
            return Optional.of(ANSWERS);
        }
        if (!Objects.equals(one.shownIf(), other.shownIf())
                || one.has(Trait.PER_TRAINER) != other.has(Trait.PER_TRAINER)) {
            return Optional.of(ASKED);
        }
        return one.actualReaders() == other.actualReaders() ? Optional.empty() : Optional.of(READERS);
    }

    private static boolean areSame(QuestionKind one, QuestionKind other) {
        return one.marks().equals(other.marks())
                && words(one.parameters().labels())
                        .equals(words(other.parameters().labels()))
                && word(one.parameters().unit()).equals(word(other.parameters().unit()));
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Parting::word).toList();
    }

    private static String word(Phrase phrase) {
        return phrase == null ? "" : SPACE.matcher(phrase.own()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
