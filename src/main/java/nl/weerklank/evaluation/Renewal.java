package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.questionnaire.Lineage;
import nl.weerklank.questionnaire.NewQuestion;

/**
 * What comes of it when a form asks the newest revision of its questions instead of the one that it asks.
 *
 * @param from the number of the revision that is asked
 * @param to that of the newest one
 * @param apart questions that stay, with answers that are not added up with those so far
 * @param added questions that come
 * @param removed questions that go; answers to them stay
 */
public record Renewal(int from, int to, List<NewQuestion> apart, List<NewQuestion> added, List<NewQuestion> removed) {

    static Renewal of(int from, int to, List<Lineage> lineages) {
        Renewal renewal = new Renewal(from, to, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        lineages.forEach(renewal::sort);
        return renewal;
    }

    private void sort(Lineage lineage) {
        Optional<Lineage.Stretch> before = lineage.at(from);
        Optional<Lineage.Stretch> after = lineage.at(to);
        if (before.isEmpty()) {
            after.map(Lineage.Stretch::question).ifPresent(added::add);
        } else if (after.isEmpty()) {
            removed.add(before.get().question());
        } else if (before.get().id() != after.get().id()) {
            apart.add(after.get().question());
        }
    }
}
