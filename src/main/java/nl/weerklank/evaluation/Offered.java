package nl.weerklank.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.ChoicesKind;

/** Counts how many forms asked an item: all of them, or those on which the condition was met. */
final class Offered {

    private Offered() {}

    /**
     * How many asked it for certain: who picked several options that each meet the condition cannot be told from
     * several people, so that the most chosen of them counts.
     *
     * @param counts what is known of each item that a condition may be about
     */
    static int of(Item item, List<Item> items, int forms, Function<Item, Map<Count, Integer>> counts) {
        return item.shownIf() == null
                ? forms
                : items.stream()
                        .filter(item::dependsOn)
                        .mapToInt(earlier -> met(item, earlier, counts.apply(earlier)))
                        .max()
                        .orElse(0);
    }

    private static int met(Item item, Item earlier, Map<Count, Integer> counts) {
        IntStream met = item.shownIf().marks().stream()
                .mapToInt(mark -> counts.getOrDefault(new Count(Count.Series.MARK, mark), 0));
        return earlier.kind() instanceof ChoicesKind ? met.max().orElse(0) : met.sum();
    }
}
