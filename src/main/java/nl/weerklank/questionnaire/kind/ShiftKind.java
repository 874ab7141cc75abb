package nl.weerklank.questionnaire.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.platform.Texts;

/**
 * How it went before the training and how it goes now, each a step of the same scale.
 *
 * @param scale how well it works out where nothing else is said
 */
public record ShiftKind(Scale scale) implements QuestionKind {

    static final String WORD = "shift";

    private static final String THEN = "then";
    private static final String NOW = "now";

    public ShiftKind {
        scale = scale == null ? Scale.ABILITY : scale;
    }

    /** How well it worked out then, and does now. */
    public static ShiftKind ability() {
        return new ShiftKind(Scale.ABILITY);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.PAIR;
    }

    @Override
    public Parameters parameters() {
        return Parameters.of(scale);
    }

    @Override
    public List<Step> steps(Locale locale) {
        return scale.steps(locale);
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        if (!(sent.value() instanceof Map<?, ?> both) || !Set.of(THEN, NOW).containsAll(both.keySet())) {
            return sent.mistake("questionnaire.answer.pair");
        }
        Object then = both.get(THEN);
        Object now = both.get(NOW);
        if (then == null && now == null) {
            return Optional.empty();
        }
        if (then == null || now == null) {
            return sent.mistake(then == null ? "questionnaire.answer.then" : "questionnaire.answer.now");
        }
        Optional<Integer> before = step(sent, then);
        Optional<Integer> after = before.isEmpty() ? before : step(sent, now);
        return after.map(second -> new AnswerValue.Pair(before.get(), second));
    }

    private static Optional<Integer> step(Sent sent, Object part) {
        return sent.part(part).whole(Scale.LOWEST, Scale.HIGHEST);
    }

    @Override
    public List<String> fields() {
        return List.of(Typed.THEN, Typed.NOW);
    }

    @Override
    public Object typed(Typed typed) {
        Map<String, Object> pair = new HashMap<>();
        pair.put(THEN, typed.number(Typed.THEN));
        pair.put(NOW, typed.number(Typed.NOW));
        return pair;
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        AnswerValue.Pair pair = (AnswerValue.Pair) value;
        return Texts.in(locale).format("questionnaire.shift.said", pair.then(), pair.now());
    }
}
