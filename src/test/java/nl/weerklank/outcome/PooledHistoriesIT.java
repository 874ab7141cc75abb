package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.outcome.GroupsApart.Group;
import nl.weerklank.outcome.GroupsApart.InHand;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/**
 * Groups of one engagement, evaluated apart: whatever people do and whenever somebody looks, what all together say differs
 * by nothing or at least the threshold from what was said before, and from what any of the groups say alone.
 */
@ContainerTest
class PooledHistoriesIT {

    private static final int THRESHOLD = 5;
    private static final int HISTORIES = 6;

    @Inject
    private GroupsApart apart;

    @Inject
    private Receipts receipts;

    private List<Group> groups;

    /** How many answered score and theme, and how many forms count. */
    private record Seen(int score, int theme, int forms) {

        Seen minus(Seen other) {
            return new Seen(score - other.score, theme - other.theme, forms - other.forms);
        }

        boolean isSafe() {
            return IntStream.of(score, theme, forms).allMatch(step -> step == 0 || Math.abs(step) >= THRESHOLD);
        }
    }

    /** All together, and each alone, at one moment. */
    private record Look(Seen together, List<Seen> alone) {}

    @Test
    void noTwoLooksDifferByAFewAnswers() {
        boolean smallCounted = false;
        for (int seed = 1; seed <= HISTORIES; seed++) {
            List<Look> looks = history(new Random(seed));
            for (int later = 0; later < looks.size(); later++) {
                for (int earlier = 0; earlier <= later; earlier++) {
                    check(
                            "seed " + seed + ", looks " + earlier + " and " + later,
                            looks.get(later),
                            looks.get(earlier));
                }
            }
            Look last = looks.get(looks.size() - 1);
            smallCounted |= last.together().score()
                    > last.alone().stream().mapToInt(Seen::score).sum();
        }
        assertThat(smallCounted)
                .as("groups too small alone count in some history")
                .isTrue();
    }

    /** What all together say, without what was said before of all or of any of the groups alone. */
    private static void check(String when, Look later, Look earlier) {
        assertThat(later.together().minus(earlier.together()).isSafe())
                .as(when + later + earlier)
                .isTrue();
        for (int chosen = 0; chosen < 1 << earlier.alone().size(); chosen++) {
            Seen rest = later.together();
            for (int group = 0; group < earlier.alone().size(); group++) {
                if ((chosen & 1 << group) != 0)
                    rest = rest.minus(earlier.alone().get(group));
            }
            assertThat(rest.isSafe())
                    .as(when + ", without " + chosen + ": " + rest)
                    .isTrue();
        }
    }

    @Test
    void twoGroupsTooSmallAloneCountTogetherAndStayCounted() {
        groups = apart.open(3);
        List<Group> first = groups.subList(0, 2);
        first.forEach(group -> IntStream.range(0, 3).forEach(person -> answer(group, 4)));
        first.forEach(apart::close);
        assertThat(look().together())
                .as("not before the time for late forms is over")
                .isEqualTo(new Seen(0, 0, 0));

        apart.endLate(first);
        assertThat(look().together()).isEqualTo(new Seen(6, 6, 6));
        assertThat(look().alone()).allMatch(alone -> alone.equals(new Seen(0, 0, 0)));
        receipts.erase(groups.get(0).sent().get(0));
        assertThat(look().together()).as("an erasure afterwards").isEqualTo(new Seen(6, 6, 6));

        Group third = groups.get(2);
        answer(third, 2);
        answer(third, 2);
        apart.close(third);
        apart.endLate(List.of(third));
        assertThat(look().together()).as("two more wait for others").isEqualTo(new Seen(6, 6, 6));
        assertThat(apart.together().getJsonArray("groups")).hasSize(3);
    }

    private void answer(Group group, int score) {
        apart.send(
                group, apart.form(group), Map.of("knowledge", score, group.theme(), Map.of("then", 2, "now", score)));
    }

    private List<Look> history(Random chance) {
        List<Look> looks = new ArrayList<>();
        groups = apart.open(4);
        List<Group> order = new ArrayList<>(groups);
        Collections.shuffle(order, chance);
        for (Group group : order) {
            int size = 1 + chance.nextInt(8);
            for (int person = 0; person < size; person++) answer(group, apart.form(group), chance);
            eraseSome(group, chance);
            List<InHand> late = IntStream.range(0, chance.nextInt(7))
                    .mapToObj(person -> apart.form(group))
                    .toList();
            apart.close(group);
            looks.add(look());
            late.forEach(form -> answer(group, form, chance));
            eraseSome(group, chance);
            if (chance.nextBoolean()) apart.endLate(groups);
            looks.add(look());
        }
        apart.endLate(groups);
        looks.add(look());
        groups.forEach(group -> eraseSome(group, chance));
        looks.add(look());
        return looks;
    }

    /** Some leave the theme open. */
    private void answer(Group group, InHand form, Random chance) {
        int score = 1 + chance.nextInt(5);
        Map<String, Object> answers = new HashMap<>(Map.of("knowledge", score));
        if (chance.nextInt(4) > 0) answers.put(group.theme(), Map.of("then", 2, "now", score));
        apart.send(group, form, answers);
    }

    private void eraseSome(Group group, Random chance) {
        if (!group.sent().isEmpty() && chance.nextInt(3) == 0) {
            receipts.erase(group.sent().remove(chance.nextInt(group.sent().size())));
        }
    }

    private Look look() {
        JsonObject together = apart.together();
        Seen seen = together == null
                ? new Seen(0, 0, 0)
                : new Seen(
                        n(together, "scores", "key", "knowledge"),
                        n(together, "themes", "asked", GroupsApart.THEME),
                        together.getInt("counted"));
        if (together != null) {
            assertThat(together.getJsonArray("scores").getValuesAs(JsonObject.class))
                    .allSatisfy(score -> assertThat(score.getJsonArray("bands").getValuesAs(JsonObject.class))
                            .noneMatch(band -> band.getInt("count") == 1));
        }
        return new Look(seen, groups.stream().map(this::alone).toList());
    }

    private Seen alone(Group group) {
        JsonObject alone = apart.alone(group);
        return new Seen(
                n(alone, "questions", "key", "knowledge"),
                alone.get("shifts") == null ? 0 : n(alone, "shifts", "theme", GroupsApart.THEME),
                alone.getInt("released"));
    }

    private static int n(JsonObject outcome, String list, String name, String value) {
        return outcome.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(one -> value.equals(one.getString(name, null)))
                .filter(one -> !one.getBoolean("withheld", false))
                .mapToInt(one -> one.getInt("n"))
                .sum();
    }
}
