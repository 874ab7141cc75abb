package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.QuotedWords;
import nl.weerklank.evaluation.Released;
import nl.weerklank.evaluation.Released.ReleasedQuestion;
import nl.weerklank.evaluation.Released.ReleasedText;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.AnswerValue;
import nl.weerklank.questionnaire.GradeKind;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;

/** Makes an outcome of released figures, and keeps closed what too few answered. */
final class Opening {

    private final Released released;
    private final Locale locale;
    private final Threshold threshold;

    Opening(Released released) {
        this.released = released;
        this.locale = released.evaluation().locale();
        this.threshold = released.anonymous() ? new Threshold(released.threshold()) : Threshold.NONE;
    }

    Outcome outcome() {
        return new Outcome(
                released.evaluation().id(),
                released.evaluation().title(),
                locale,
                !released.anonymous(),
                released.evaluation().closedAt() != null,
                released.invited(),
                released.received(),
                released.tests(),
                released.releasedCount(),
                released.waiting(),
                released.threshold(),
                released.questions().stream()
                        .flatMap(question -> outcome(question).stream())
                        .map(threshold::open)
                        .toList());
    }

    /** None for numbers, days and grades: nothing is told of them yet. */
    private Optional<QuestionOutcome> outcome(ReleasedQuestion question) {
        Item item = question.item();
        Asked asked = new Asked(item.id(), item.key(), item.kind(), item.wording(), item.theme());
        return switch (item.kind().shape()) {
            case STEPS -> steps(asked, question);
            case PAIR -> Optional.of(shift(asked, question));
            case OPTIONS -> Optional.of(new ChoiceOutcome(asked, question.answered(), options(question)));
            case WORDS -> Optional.of(texts(asked, question));
            case AMOUNT, DAY, NOTHING -> Optional.empty();
        };
    }

    private Optional<QuestionOutcome> steps(Asked asked, ReleasedQuestion question) {
        int steps = asked.kind().steps(locale).size();
        return asked.kind() instanceof GradeKind
                ? Optional.empty()
                : Optional.of(new ScaleOutcome(asked, Distribution.of(steps, question.counts())));
    }

    private static ShiftOutcome shift(Asked asked, ReleasedQuestion question) {
        return new ShiftOutcome(
                asked,
                side(question.pairs(), AnswerValue.Pair::then),
                side(question.pairs(), AnswerValue.Pair::now),
                question.notApplicable());
    }

    private static TextOutcome texts(Asked asked, ReleasedQuestion question) {
        return new TextOutcome(
                asked,
                question.offered(),
                question.texts().stream().map(Opening::quote).toList());
    }

    private static Distribution side(Map<AnswerValue.Pair, Integer> pairs, ToIntFunction<AnswerValue.Pair> side) {
        Map<Integer, Integer> counts = new HashMap<>();
        pairs.forEach((pair, count) -> counts.merge(side.applyAsInt(pair), count, Integer::sum));
        return Distribution.of(Scale.HIGHEST, counts);
    }

    private List<ChoiceOutcome.Option> options(ReleasedQuestion question) {
        QuestionKind kind = question.item().kind();
        List<ChoiceOutcome.Option> options = new ArrayList<>();
        kind.options(locale).forEach(one -> options.add(option(question, one.value(), one.label())));
        if (kind.asksOther()) {
            options.add(option(question, 0, Texts.in(locale).getString("questionnaire.option.other")));
        }
        return options;
    }

    private static ChoiceOutcome.Option option(ReleasedQuestion question, int value, String label) {
        return new ChoiceOutcome.Option(value, label, question.counts().getOrDefault(value, 0));
    }

    private static Quote quote(ReleasedText text) {
        return new Quote(
                text.answerId(), text.wording(), use(text.use()), text.firstName(), text.role(), text.writer());
    }

    static Quote quote(QuotedWords.LivingQuote words) {
        return new Quote(words.answerId(), words.wording(), use(words.use()), words.firstName(), words.role(), null);
    }

    private static Quote.Use use(Consent.Use use) {
        return switch (use) {
            case NONE -> Quote.Use.NONE;
            case REPORT -> Quote.Use.REPORT;
            case PUBLIC -> Quote.Use.PUBLIC;
        };
    }
}
