package nl.weerklank.builder;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.Trait;

/** Makes questions of a kind, and gives questions another kind while keeping what fits. */
final class Kinds {

    private static final String SCALE = "scale";
    private static final String SHIFT = "shift";
    private static final Set<String> CHOICES = Set.of("choice", "choices");
    private static final int FEWEST_LABELS = 2;
    private static final int FIRST_STEPS = 5;
    private static final int MOST_STEPS = 7;

    private Kinds() {}

    /** A question of this kind to begin with, in the given language; refuses a word that is no kind. */
    static NewQuestion fresh(String word, String key, Locale locale) {
        QuestionKind kind = kind(word, QuestionKind.of("text", none()).orElseThrow(), locale);
        Phrase wording = Phrase.of(
                Texts.in(locale).format(word.equals("section") ? "builder.new.section" : "builder.new.question"));
        return NewQuestion.of(key, kind, wording);
    }

    /** The question as one of another kind. */
    static NewQuestion become(NewQuestion question, String word, Locale locale) {
        return with(question, kind(word, question.kind(), locale));
    }

    /** The question with a kind; traits that do not go with it are left out. */
    static NewQuestion with(NewQuestion question, QuestionKind kind) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        question.traits().stream().filter(trait -> goes(trait, kind)).forEach(traits::add);
        return new NewQuestion(
                question.key(),
                kind,
                question.wording(),
                question.hint(),
                traits,
                question.shownIf(),
                kind.isAnswered() ? question.readers() : null);
    }

    /** Whether such a thing can be so of a question of this kind. */
    static boolean goes(Trait trait, QuestionKind kind) {
        return trait == Trait.QUOTABLE ? kind.isWritten() : kind.isAnswered();
    }

    private static QuestionKind kind(String word, QuestionKind before, Locale locale) {
        Parameters set = before.parameters();
        Parameters fitting = none();
        if (CHOICES.contains(word)) {
            boolean enough = set.labels().size() >= FEWEST_LABELS;
            fitting = new Parameters(
                    null,
                    enough ? set.labels() : labels(FEWEST_LABELS, "builder.new.answer", locale),
                    null,
                    set.other(),
                    null,
                    null,
                    null);
        } else if (word.equals(SCALE)) {
            fitting = scale(before);
        } else if (word.equals(SHIFT)) {
            fitting = scaled(set.scale() == null ? Scale.ABILITY : set.scale());
        } else if (word.equals(before.word())) {
            fitting = set;
        }
        return QuestionKind.of(word, fitting).orElseThrow(() -> Refusal.invalid("kind", "questionnaire.mistake.kind"));
    }

    private static Parameters scale(QuestionKind before) {
        Parameters set = before.parameters();
        boolean ownWords = set.scale() == null
                && set.labels().size() >= FEWEST_LABELS
                && set.labels().size() <= MOST_STEPS
                && (before.word().equals(SCALE) || CHOICES.contains(before.word()));
        return ownWords
                ? new Parameters(null, set.labels(), set.direction(), false, null, null, null)
                : scaled(set.scale() == null ? Scale.QUALITY : set.scale());
    }

    /** A scale question with the scale of this word, or with words of its own to begin with where it is "own". */
    static NewQuestion scaled(NewQuestion question, String word, Locale locale) {
        Function<Parameters, NewQuestion> made = set ->
                with(question, QuestionKind.of(question.kind().word(), set).orElseThrow());
        if (!word.equals("own")) {
            Scale scale = Scale.of(word).orElseThrow(() -> Refusal.invalid("scale", "builder.mistake.scale"));
            return made.apply(scaled(scale));
        }
        Parameters set = question.kind().parameters();
        List<Phrase> words = set.scale() == null
                ? labels(FIRST_STEPS, "builder.new.step", locale)
                : set.scale().steps(locale).stream()
                        .map(step -> Phrase.of(step.label()))
                        .toList();
        return made.apply(new Parameters(null, words, Direction.POSITIVE, false, null, null, null));
    }

    private static List<Phrase> labels(int number, String text, Locale locale) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(place -> Phrase.of(Texts.in(locale).format(text, place)))
                .toList();
    }

    private static Parameters scaled(Scale scale) {
        return new Parameters(scale, List.of(), null, false, null, null, null);
    }

    static Parameters none() {
        return new Parameters(null, List.of(), null, false, null, null, null);
    }
}
