package nl.weerklank.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;

/** Reads what was sent for one question or theme into a value, or notes what is wrong with it. */
final class AnswerReading {

    /** How many characters an answer of one line may have. */
    static final int LONGEST_TEXT = 1000;

    /** How many characters an answer of several lines may have. */
    static final int LONGEST_LONG_TEXT = 4000;

    private static final String NOT_APPLICABLE = "n/a";

    private final Item item;
    private final String field;
    private final Mistakes mistakes;

    /** Reads for the item, and notes mistakes under the field that the sender knows. */
    AnswerReading(Item item, String field, Mistakes mistakes) {
        this.item = item;
        this.field = field;
        this.mistakes = mistakes;
    }

    /** The value; none where nothing was answered, or where a mistake was noted. */
    Optional<AnswerValue> read(Object sent) {
        if (sent == null || sent instanceof String text && text.isBlank()) {
            return nothing();
        }
        if (NOT_APPLICABLE.equals(sent) && !item.asksWords()) {
            return Optional.of(new AnswerValue.NotApplicable());
        }
        return switch (item.kind()) {
            case SCALE -> step(sent, Scale.HIGHEST).map(AnswerValue.Mark::new);
            case CHOICE -> step(sent, item.options().size()).map(AnswerValue.Mark::new);
            case CHOICES -> marks(sent);
            case YES_NO -> yesOrNo(sent);
            case TEXT, LONG_TEXT -> words(sent);
            case SHIFT -> pair(sent);
        };
    }

    private Optional<AnswerValue> nothing() {
        return item.required() ? mistake("evaluation.mistake.required") : Optional.empty();
    }

    private <T> Optional<T> mistake(String key, Object... arguments) {
        mistakes.add(field, key, arguments);
        return Optional.empty();
    }

    private Optional<Integer> step(Object sent, int highest) {
        if (!(sent instanceof Number number) || number.doubleValue() != number.intValue()) {
            return mistake("evaluation.mistake.number", 1, highest);
        }
        int step = number.intValue();
        return step < 1 || step > highest ? mistake("evaluation.mistake.number", 1, highest) : Optional.of(step);
    }

    private Optional<AnswerValue> marks(Object sent) {
        List<?> all = sent instanceof List<?> list ? list : List.of(sent);
        Set<Integer> chosen = new HashSet<>();
        for (Object one : all) {
            Optional<Integer> step = step(one, item.options().size());
            if (step.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(step.get());
        }
        return chosen.isEmpty() ? nothing() : Optional.of(new AnswerValue.Marks(chosen));
    }

    private Optional<AnswerValue> yesOrNo(Object sent) {
        return sent instanceof Boolean yes
                ? Optional.of(new AnswerValue.Mark(yes ? 1 : 0))
                : mistake("evaluation.mistake.yes-no");
    }

    private Optional<AnswerValue> words(Object sent) {
        if (!(sent instanceof String text)) {
            return mistake("evaluation.mistake.text");
        }
        int longest = item.kind() == QuestionKind.TEXT ? LONGEST_TEXT : LONGEST_LONG_TEXT;
        String words = Wording.atMost(longest, Wording.clean(text), field, mistakes);
        return words == null ? nothing() : Optional.of(new AnswerValue.Words(words));
    }

    private Optional<AnswerValue> pair(Object sent) {
        if (!(sent instanceof Map<?, ?> both) || !Set.of("then", "now").containsAll(both.keySet())) {
            return mistake("evaluation.mistake.pair");
        }
        Object then = both.get("then");
        Object now = both.get("now");
        if (then == null && now == null) {
            return nothing();
        }
        if (then == null || now == null) {
            return mistake(then == null ? "evaluation.mistake.then" : "evaluation.mistake.now");
        }
        Optional<Integer> before = step(then, Scale.HIGHEST);
        Optional<Integer> after = before.isEmpty() ? before : step(now, Scale.HIGHEST);
        return after.map(second -> new AnswerValue.Pair(before.get(), second));
    }
}
