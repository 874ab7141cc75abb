package nl.weerklank.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.weerklank.evaluation.AnswerValue;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.QuotedWords;
import nl.weerklank.evaluation.Released;
import nl.weerklank.evaluation.Released.ReleasedQuestion;
import nl.weerklank.evaluation.Released.ReleasedText;
import nl.weerklank.platform.Texts;
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
                released.evaluation().questionnaire().title(),
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
                        .map(this::outcome)
                        .map(threshold::open)
                        .toList());
    }

    private QuestionOutcome outcome(ReleasedQuestion question) {
        Item item = question.item();
        Asked asked = new Asked(item.id(), item.key(), item.kind(), item.wording(), item.scale(), item.theme());
        return switch (item.kind()) {
            case SCALE -> new ScaleOutcome(asked, Distribution.of(Scale.HIGHEST, question.counts()));
            case SHIFT ->
                new ShiftOutcome(
                        asked,
                        side(question.pairs(), AnswerValue.Pair::then),
                        side(question.pairs(), AnswerValue.Pair::now),
                        question.notApplicable());
            case CHOICE, CHOICES, YES_NO -> new ChoiceOutcome(asked, question.answered(), options(question));
            case TEXT, LONG_TEXT ->
                new TextOutcome(
                        asked,
                        question.offered(),
                        question.texts().stream().map(Opening::quote).toList());
        };
    }

    private static Distribution side(Map<AnswerValue.Pair, Integer> pairs, ToIntFunction<AnswerValue.Pair> side) {
        Map<Integer, Integer> counts = new HashMap<>();
        pairs.forEach((pair, count) -> counts.merge(side.applyAsInt(pair), count, Integer::sum));
        return Distribution.of(Scale.HIGHEST, counts);
    }

    private List<ChoiceOutcome.Option> options(ReleasedQuestion question) {
        Item item = question.item();
        if (!item.kind().hasOptions()) {
            Texts texts = Texts.in(locale);
            return List.of(
                    option(question, 1, texts.getString("outcome.answer.yes")),
                    option(question, 0, texts.getString("outcome.answer.no")));
        }
        return IntStream.rangeClosed(1, item.options().size())
                .mapToObj(value -> option(question, value, item.options().get(value - 1)))
                .toList();
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
