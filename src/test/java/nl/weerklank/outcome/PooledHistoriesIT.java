package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.intake.Themes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import nl.weerklank.testing.inside.Transactions;
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
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Themes themes;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Receipts receipts;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Transactions transactions;

    private Trainer trainer;
    private Caller caller;
    private Long engagement;
    private final List<Group> groups = new ArrayList<>();

    /** A group with the forms that people have in hand, and the receipts of what they sent. */
    private record Group(Evaluation evaluation, String theme, List<ReceiptCode> sent) {}

    /** A form as somebody has it in hand since it was opened. */
    private record InHand(Form form, String sid) {}

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
        start(3, 3, 2);
        List<Group> first = groups.subList(0, 2);
        first.forEach(group -> IntStream.range(0, 3).forEach(person -> answer(group, form(group), 4)));
        first.forEach(this::close);
        assertThat(look().together())
                .as("not before the time for late forms is over")
                .isEqualTo(new Seen(0, 0, 0));

        endLate(first);
        assertThat(look().together()).isEqualTo(new Seen(6, 6, 6));
        assertThat(look().alone()).allMatch(alone -> alone.equals(new Seen(0, 0, 0)));
        receipts.erase(groups.get(0).sent().get(0));
        assertThat(look().together()).as("an erasure afterwards").isEqualTo(new Seen(6, 6, 6));

        Group third = groups.get(2);
        answer(third, form(third), 2);
        answer(third, form(third), 2);
        close(third);
        endLate(List.of(third));
        assertThat(look().together()).as("two more wait for others").isEqualTo(new Seen(6, 6, 6));
        assertThat(outcome().getJsonArray("groups")).hasSize(3);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        start(2);
        Caller outsider = people.caller(people.founder(Locale.ENGLISH));
        assertThat(outsider.call("GET", "/engagements/" + engagement + "/outcome", null)
                        .statusCode())
                .isEqualTo(404);
    }

    private List<Look> history(Random chance) {
        List<Look> looks = new ArrayList<>();
        int[] sizes = IntStream.range(0, 4).map(group -> 1 + chance.nextInt(8)).toArray();
        start(sizes);
        List<Group> order = new ArrayList<>(groups);
        Collections.shuffle(order, chance);
        for (Group group : order) {
            int size = sizes[groups.indexOf(group)];
            for (int person = 0; person < size; person++) answer(group, form(group), 1 + chance.nextInt(5), chance);
            eraseSome(group, chance);
            List<InHand> late = IntStream.range(0, chance.nextInt(7))
                    .mapToObj(person -> form(group))
                    .toList();
            close(group);
            looks.add(look());
            late.forEach(form -> answer(group, form, 1 + chance.nextInt(5), chance));
            eraseSome(group, chance);
            if (chance.nextBoolean()) endLate(groups);
            looks.add(look());
        }
        endLate(groups);
        looks.add(look());
        groups.forEach(group -> eraseSome(group, chance));
        looks.add(look());
        return looks;
    }

    private void start(int... sizes) {
        trainer = people.founder(Locale.ENGLISH);
        caller = people.caller(trainer);
        engagement = null;
        groups.clear();
        Program program = trainings.program(trainer);
        for (int group = 0; group < sizes.length; group++) {
            Edition edition = editions.plan(
                    trainer,
                    program.id(),
                    new NewEdition(
                            "Client",
                            null,
                            engagement,
                            null,
                            null,
                            "Group " + group,
                            null,
                            null,
                            List.of(Trainings.day(Trainings.MONDAY.plusDays(group)))));
            engagement = edition.engagement().id();
            long theme = themes.add(edition, "Saying no").id();
            themes.markAskedBack(edition, theme, true);
            Evaluation opened = evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
            groups.add(new Group(opened, "theme-" + theme, new ArrayList<>()));
        }
    }

    private InHand form(Group group) {
        Form form = respondents.open(evaluations.roomLink(group.evaluation()));
        return new InHand(form, forms.open(form).text());
    }

    private void send(Group group, InHand form, Map<String, Object> answers) {
        group.sent()
                .add(responses
                        .submit(form.form(), Respondents.filledIn(form.sid(), answers), false)
                        .receipt());
    }

    /** Some leave a question open. */
    private void answer(Group group, InHand form, int score, Random chance) {
        Map<String, Object> theme = Map.of(group.theme(), Map.of("then", 2, "now", score));
        boolean both = chance.nextInt(4) > 0;
        Map<String, Object> answers =
                both ? Map.of("knowledge", score, group.theme(), theme.get(group.theme())) : Map.of("knowledge", score);
        send(group, form, answers);
    }

    private void answer(Group group, InHand form, int score) {
        Map<String, Object> answers = Map.of("knowledge", score, group.theme(), Map.of("then", 2, "now", score));
        send(group, form, answers);
    }

    private void eraseSome(Group group, Random chance) {
        if (!group.sent().isEmpty() && chance.nextInt(3) == 0) {
            receipts.erase(group.sent().remove(chance.nextInt(group.sent().size())));
        }
    }

    private void close(Group group) {
        evaluations.close(trainer.organisation(), group.evaluation().id());
    }

    /** The time for late forms of those that were closed is over. */
    private void endLate(List<Group> ended) {
        transactions.run(() -> ended.forEach(group -> entities.createQuery(
                        "update Evaluation v set v.window.closedAt = :past where v.id = :id and v.window.closedAt is not"
                                + " null")
                .setParameter("past", Instant.now().minus(Duration.ofHours(73)))
                .setParameter("id", group.evaluation().id())
                .executeUpdate()));
        evaluations.releaseLate();
    }

    private JsonObject outcome() {
        List<JsonObject> programs = caller.list("GET", "/engagements/" + engagement + "/outcome", null)
                .getValuesAs(JsonObject.class);
        return programs.isEmpty() ? null : programs.get(0);
    }

    private Look look() {
        JsonObject together = outcome();
        Seen seen = together == null
                ? new Seen(0, 0, 0)
                : new Seen(
                        n(together, "scores", "key", "knowledge"),
                        n(together, "themes", "asked", "Saying no"),
                        together.getInt("counted"));
        if (together != null) {
            assertThat(together.getJsonArray("scores").getValuesAs(JsonObject.class))
                    .allSatisfy(score -> assertThat(score.getJsonArray("bands").getValuesAs(JsonObject.class))
                            .noneMatch(band -> band.getInt("count") == 1));
        }
        return new Look(seen, groups.stream().map(this::alone).toList());
    }

    private Seen alone(Group group) {
        JsonObject alone =
                caller.object("GET", "/evaluations/" + group.evaluation().id() + "/outcome", null);
        return new Seen(
                n(alone, "questions", "key", "knowledge"),
                alone.get("shifts") == null ? 0 : n(alone, "shifts", "theme", "Saying no"),
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
