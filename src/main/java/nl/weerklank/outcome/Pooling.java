package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.AskedTheme;

/** Adds portions of answers up, question by question, as far as each portion is open to the client by itself. */
final class Pooling {

    private final Map<Object, List<QuestionOutcome>> byQuestion = new LinkedHashMap<>();
    private final List<TextOutcome> texts;

    /** @param portions as the client may see them; no answer is in two of them */
    Pooling(List<Outcome> portions) {
        for (Outcome portion : portions) {
            Map<Object, QuestionOutcome> found = new LinkedHashMap<>();
            Stream.concat(portion.themes().stream(), portion.ownQuestions().stream())
                    .filter(question -> isAddedUp(question.asked()))
                    .forEach(question -> found.putIfAbsent(key(question.asked()), question));
            found.forEach((key, question) -> byQuestion
                    .computeIfAbsent(key, unknown -> new ArrayList<>())
                    .add(question));
        }
        texts = texts(portions);
    }

    private static boolean isAddedUp(Asked asked) {
        return asked.follows() == null && asked.about() == null;
    }

    private static Object key(Asked asked) {
        return asked.theme() ? AskedTheme.nameKey(asked.wording()) : (Object) asked.id();
    }

    /** Of what was asked on steps and is open somewhere. */
    List<PooledScore> scores() {
        return byQuestion.values().stream()
                .map(portions -> only(portions, ScaleOutcome.class))
                .filter(open -> !open.isEmpty())
                .map(PooledScore::of)
                .toList();
    }

    /** All themes. */
    List<PooledShift> themes() {
        return shifts(Asked::theme);
    }

    /** All else that was asked as before and now. */
    List<PooledShift> estimates() {
        return shifts(asked -> !asked.theme() && asked.inPairs());
    }

    private List<PooledShift> shifts(Predicate<Asked> which) {
        return byQuestion.values().stream()
                .filter(portions -> which.test(portions.get(0).asked()))
                .map(portions -> {
                    List<ShiftOutcome> open = only(portions, ShiftOutcome.class);
                    return open.isEmpty() ? PooledShift.closed(portions.get(0).asked()) : PooledShift.of(open);
                })
                .toList();
    }

    /** The words that may be quoted, those of all portions in one order that tells nothing of whose they are. */
    List<TextOutcome> texts() {
        return texts;
    }

    private static List<TextOutcome> texts(List<Outcome> portions) {
        Map<List<Object>, List<TextOutcome>> byQuestion = portions.stream()
                .flatMap(portion -> portion.texts().stream())
                .filter(texts -> isAddedUp(texts.asked()))
                .collect(Collectors.groupingBy(
                        texts -> List.of(texts.asked().id(), texts.asked().part()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byQuestion.values().stream().map(Pooling::together).toList();
    }

    private static TextOutcome together(List<TextOutcome> portions) {
        return new TextOutcome(
                portions.get(portions.size() - 1).asked(),
                portions.stream().mapToInt(TextOutcome::offered).sum(),
                portions.stream()
                        .flatMap(texts -> texts.texts().stream())
                        .sorted(Comparator.comparingLong(Quote::id))
                        .toList(),
                0);
    }

    private static <T> List<T> only(List<QuestionOutcome> portions, Class<T> type) {
        return portions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
