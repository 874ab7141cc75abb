package nl.weerklank.questionnaire;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Shape;
import nl.weerklank.questionnaire.kind.Trait;

/**
 * A question as it was written: in a file, or by a trainer.
 *
 * @param hint a line that helps to answer, or below a section's heading its text; or null
 * @param shownIf the answer to an earlier question after which it is asked; null where it is always asked
 * @param readers who may read the answers; null for the usual ones
 */
public record NewQuestion(
        String key,
        QuestionKind kind,
        Phrase wording,
        Phrase hint,
        Set<Trait> traits,
        Condition shownIf,
        Readers readers) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final int LONGEST = 1000;

    public NewQuestion {
        traits = Set.copyOf(traits);
    }

    /** A question in the program's language, without anything that may be left out. */
    public static NewQuestion of(String key, QuestionKind kind, String wording) {
        return of(key, kind, Phrase.of(wording));
    }

    /** A question without anything that may be left out. */
    public static NewQuestion of(String key, QuestionKind kind, Phrase wording) {
        return new NewQuestion(key, kind, wording, null, Set.of(), null, null);
    }

    /** The question with a line that helps to answer; null for none. */
    public NewQuestion hinted(Phrase line) {
        return new NewQuestion(key, kind, wording, line, traits, shownIf, readers);
    }

    /** The question of which these are so besides. */
    public NewQuestion with(Trait... more) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(Set.of(more));
        return new NewQuestion(key, kind, wording, hint, all, shownIf, readers);
    }

    /** The question, asked only after these answers; null for always. */
    public NewQuestion onlyIf(Condition condition) {
        return new NewQuestion(key, kind, wording, hint, traits, condition, readers);
    }

    /** The question, whose answers these may read; null for the usual ones. */
    public NewQuestion readBy(Readers chosen) {
        return new NewQuestion(key, kind, wording, hint, traits, shownIf, chosen);
    }

    /** The question with each of its texts changed. */
    public NewQuestion worded(UnaryOperator<Phrase> change) {
        UnaryOperator<Phrase> ifAny = phrase -> phrase == null ? null : change.apply(phrase);
        QuestionKind changed = kind == null ? null : kind.worded(change);
        return new NewQuestion(key, changed, ifAny.apply(wording), ifAny.apply(hint), traits, shownIf, readers);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean required() {
        return has(Trait.REQUIRED);
    }

    public boolean quotable() {
        return has(Trait.QUOTABLE);
    }

    /** Who may read the answers: as was chosen, or usually everyone but of words that nobody may quote. */
    Readers actualReaders() {
        if (readers != null) {
            return readers;
        }
        return kind.isWritten() && !quotable() ? Readers.TRAINER : Readers.REPORT;
    }

    /** Notes what is wrong with it by itself; the fields start with the given prefix. */
    void check(Mistakes mistakes, String prefix) {
        if (key == null || !KEY.matcher(key).matches()) {
            mistakes.add(prefix + "key", "questionnaire.mistake.key");
        }
        Phrase.checkRequired(wording, LONGEST, prefix + "text", mistakes);
        Phrase.checkOptional(hint, LONGEST, prefix + "hint", mistakes);
        if (kind == null) {
            mistakes.add(prefix + "kind", "questionnaire.mistake.kind");
            return;
        }
        kind.check(mistakes, prefix);
        if (quotable() && !kind.isWritten()) {
            mistakes.add(prefix + "quotable", "questionnaire.mistake.quotable");
        }
        if (!kind.isAnswered()) {
            traits.stream()
                    .filter(trait -> trait != Trait.QUOTABLE)
                    .forEach(trait -> mistakes.add(prefix + trait.word(), "questionnaire.mistake.unanswered"));
        }
    }

    /** Notes where its condition is none that the questions before it can meet. */
    void checkCondition(Iterable<NewQuestion> before, Mistakes mistakes, String prefix) {
        if (shownIf == null) {
            return;
        }
        Optional<NewQuestion> earlier = Optional.empty();
        for (NewQuestion one : before) {
            earlier = shownIf.key().equals(one.key()) ? Optional.of(one) : earlier;
        }
        if (earlier.isEmpty()) {
            mistakes.add(prefix + "if", "questionnaire.mistake.if-earlier");
        } else if (!earlier.get().offers(shownIf.marks())) {
            mistakes.add(prefix + "if", "questionnaire.mistake.if-answer");
        } else if (earlier.get().has(Trait.PER_TRAINER) && !has(Trait.PER_TRAINER)) {
            mistakes.add(prefix + "if", "questionnaire.mistake.if-trainer");
        }
    }

    /** Whether each of these marks is one that can be picked as its answer. */
    private boolean offers(Set<Integer> marks) {
        if (kind == null || kind.shape() != Shape.STEPS && kind.shape() != Shape.OPTIONS) {
            return false;
        }
        Set<Integer> offered = kind.marks();
        return !marks.isEmpty() && offered.containsAll(marks);
    }
}
