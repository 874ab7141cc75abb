package nl.weerklank.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.kind.ChoicesKind;

/** Counts how many forms asked an item: all of them, or those on which the condition was met. */
final class Offered {

    private Offered() {}

    /**
     * How many asked it for certain: who picked several options that each meet the condition cannot be told from
     * several people, so that the most chosen of them counts.
     *
     * @param all everything that was asked
     * @param forms how many forms asked each revision of the questions
     * @param counts what is known of each item that a condition may be about
     */
    static int of(
            AskedItem asked,
            List<AskedItem> all,
            Map<Integer, Integer> forms,
            Function<Item, Map<Count, Integer>> counts) {
        Item item = asked.item();
        return item.shownIf() == null
                ? asked.revisions().stream()
                        .mapToInt(revision -> forms.getOrDefault(revision, 0))
                        .sum()
                : all.stream()
                        .filter(earlier -> item.dependsOn(earlier.item()) && earlier.meets(asked))
                        .map(AskedItem::item)
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
