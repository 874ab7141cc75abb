package nl.weerklank.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.weerklank.account.Trainer;
import nl.weerklank.desk.RecurringLines.Suggested;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.intake.Difficulties;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.Recurrences;
import nl.weerklank.intake.Recurring;
import nl.weerklank.intake.ThemeChange;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

/** What comes back over trainings: what is counted, who may read which words, and what it costs. */
@ContainerTest
class RecurringLinesIT {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Respondents respondents;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Themes themes;

    @Inject
    private PlanEdits edits;

    @Inject
    private Recurrences recurrences;

    @Inject
    private RecurringLines lines;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Test
    void themesOfTheSameNameAreOneLineWithSectorsAndBlocks() {
        Trainer trainer = trainer();
        themed(group(trainer, "Waterland", "municipalities", Mode.NAMED, 2), "Angry customers");
        themed(group(trainer, "Elsloo", "municipalities", Mode.NAMED, 1), "angry customer");
        themed(group(trainer, "Home care", null, Mode.NAMED, 1), "Saying no");

        RecurringLines.Overview overview = lines.of(trainer);

        assertThat(overview.groups()).isEqualTo(3);
        assertThat(overview.lines()).extracting(RecurringLine::groups).containsExactlyInAnyOrder(2, 1);
        RecurringLine angry = line(overview, "ngry");
        assertThat(angry.named()).isEqualTo(3);
        assertThat(angry.sectors()).isEqualTo(Map.of("municipalities", 2));
        assertThat(angry.blocks()).singleElement().satisfies(block -> {
            assertThat(block.title()).isEqualTo("Practice in threes");
            assertThat(block.kind()).isEqualTo(BlockKind.PRACTICE);
            assertThat(block.groups()).isEqualTo(2);
            assertThat(block.shortest()).isEqualTo(30);
            assertThat(block.longest()).isEqualTo(30);
        });
        assertThat(angry.shift()).isEmpty();
        assertThat(overview.often(angry)).isEqualTo(RecurringLine.Often.SELDOM);
    }

    @Test
    void beforeAndNowAreToldFromThreeGroupsThatAreEachLargeEnough() {
        Trainer trainer = trainer();
        evaluated(group(trainer, "One", null, Mode.NAMED, 5), 5);
        evaluated(group(trainer, "Two", null, Mode.NAMED, 5), 5);
        evaluated(group(trainer, "Three", null, Mode.NAMED, 5), 4);
        assertThat(line(lines.of(trainer), "Angry").shift())
                .as("the third group stays below the threshold")
                .isEmpty();

        evaluated(group(trainer, "Four", null, Mode.NAMED, 5), 5);

        RecurringLine line = line(lines.of(trainer), "Angry");
        assertThat(line.shift()).hasValueSatisfying(shift -> {
            assertThat(shift.groups()).isEqualTo(3);
            assertThat(shift.n()).isEqualTo(15);
            assertThat(shift.now()).isEqualTo(4);
        });
    }

    @Test
    void wordsOfANamedIntakeAreForItsOwnTrainerAndAnonymousOnesAfterRelease() {
        Trainer owner = trainer();
        Trainer colleague = people.colleague(owner);
        themed(group(owner, "Named", null, Mode.NAMED, 2), "Angry customers");
        Edition sealed = group(owner, "Sealed", null, Mode.ANONYMOUS, 5);

        assertThat(line(lines.of(owner), "Angry").words()).isNotEmpty();
        RecurringLine seen = line(lines.of(colleague), "Angry");
        assertThat(seen.words()).isEmpty();
        assertThat(seen.named()).isEqualTo(2);
        assertThat(difficulties.of(owner.organisation()))
                .as("nothing of the sealed one yet")
                .hasSize(2);

        Evaluation intake = evaluations.of(sealed).get(0);
        evaluations.close(intake.organisation(), intake.id());

        assertThat(difficulties.of(owner.organisation())).hasSize(7);
        assertThat(lines.suggestions(colleague))
                .allSatisfy(one -> assertThat(one.answers())
                        .isSubsetOf(difficulties.of(sealed).stream()
                                .map(Difficulty::id)
                                .toList()));
    }

    @Test
    void aSuggestionIsTakenOverOrWavedAwayAndNeverTouchesWhatWasDecided() {
        Trainer trainer = trainer();
        Edition first = group(trainer, "One", null, Mode.NAMED, 6);
        group(trainer, "Two", null, Mode.NAMED, 6);
        List<Long> own =
                difficulties.of(first).stream().map(Difficulty::id).limit(1).toList();
        Recurring byHand = recurrences.accept(trainer.organisation(), "Mine", own);

        List<Suggested> suggested = lines.suggestions(trainer);

        assertThat(suggested).isNotEmpty().allSatisfy(one -> {
            assertThat(one.answers()).doesNotContainAnyElementsOf(own);
            assertThat(one.groups()).isEqualTo(2);
        });
        Suggested taken = suggested.get(0);
        List<Long> more = new ArrayList<>(taken.answers());
        more.addAll(own);
        recurrences.accept(trainer.organisation(), "Taken over", more);
        Map<String, Set<Long>> now = recurrences.of(trainer.organisation()).stream()
                .collect(Collectors.toMap(Recurring::name, Recurring::difficulties));
        assertThat(now.get("Mine")).containsExactlyElementsOf(own);
        assertThat(now.get("Taken over")).containsExactlyInAnyOrderElementsOf(taken.answers());
        assertThatThrownBy(() -> recurrences.accept(trainer.organisation(), "Again", own))
                .isInstanceOf(Refusal.class);

        lines.suggestions(trainer).forEach(one -> recurrences.ignore(trainer.organisation(), one.label()));
        recurrences.ignore(trainer.organisation(), "something");
        recurrences.ignore(trainer.organisation(), "Something!");
        assertThat(recurrences.ignored(trainer.organisation())).contains("someth");
        Set<String> ignored = recurrences.ignored(trainer.organisation());
        assertThat(lines.suggestions(trainer))
                .allSatisfy(one -> assertThat(ignored).doesNotContain(Recurrences.labelKey(one.label())));
        recurrences.forgetIgnored(trainer.organisation());
        assertThat(recurrences.ignored(trainer.organisation())).isEmpty();
        recurrences.dissolve(trainer.organisation(), byHand.id());
        assertThat(recurrences.of(trainer.organisation()))
                .extracting(Recurring::name)
                .containsExactly("Taken over");
    }

    @Test
    void linesOfOtherNamesArePutTogetherAndAreOne() {
        Trainer trainer = trainer();
        themed(group(trainer, "One", null, Mode.NAMED, 2), "Angry customers");
        themed(group(trainer, "Two", null, Mode.NAMED, 2), "Staying calm");
        RecurringLine angry = line(lines.of(trainer), "ngry");
        RecurringLine calm = line(lines.of(trainer), "calm");
        Set<Long> both = new TreeSet<>(angry.answers());
        both.addAll(calm.answers());

        recurrences.join(trainer.organisation(), null, "Staying calm", both);

        assertThat(lines.of(trainer).lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Staying calm");
            assertThat(line.groups()).isEqualTo(2);
            assertThat(line.named()).isEqualTo(4);
            assertThat(line.blocks())
                    .singleElement()
                    .satisfies(block -> assertThat(block.groups()).isEqualTo(2));
        });
        themed(group(trainer, "Three", null, Mode.NAMED, 1), "Hurry");
        RecurringLine hurry = line(lines.of(trainer), "urry");
        RecurringLine joined = line(lines.of(trainer), "calm");
        Set<Long> all = new TreeSet<>(hurry.answers());
        all.addAll(joined.answers());
        recurrences.join(trainer.organisation(), joined.byHand(), "Hurry", all);
        assertThat(lines.of(trainer).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.groups()).isEqualTo(3));
        assertThatThrownBy(() -> recurrences.join(trainer().organisation(), null, "Theirs", all))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOutsiderSeesAndReachesNothing() {
        Trainer owner = trainer();
        Edition edition = themed(group(owner, "One", null, Mode.NAMED, 2), "Angry customers");
        Recurring known = recurrences.accept(
                owner.organisation(),
                "Mine",
                difficulties.of(edition).stream().map(Difficulty::id).toList());
        Trainer outsider = trainer();

        assertThat(lines.of(outsider).lines()).isEmpty();
        assertThat(lines.suggestions(outsider)).isEmpty();
        assertThatThrownBy(() -> recurrences.rename(outsider.organisation(), known.id(), "Theirs"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recurrences.dissolve(outsider.organisation(), known.id()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recurrences.accept(outsider.organisation(), "Theirs", known.difficulties()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void threeGroupsCostAsManyQueriesAsOne() throws SQLException {
        Trainer little = trainer();
        evaluated(group(little, "One", null, Mode.NAMED, 2), 2);
        Trainer more = trainer();
        IntStream.range(0, 3).forEach(i -> evaluated(group(more, "Client " + i, "care", Mode.NAMED, 2), 2));
        Selects selects = new Selects(database);

        long one = selects.during(() -> lines.of(little));
        long three = selects.during(() -> lines.of(more));

        assertThat(one).isPositive();
        assertThat(three).isEqualTo(one);
    }

    private static RecurringLine line(RecurringLines.Overview overview, String name) {
        return overview.lines().stream()
                .filter(line -> line.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Trainer trainer() {
        return people.founder(Locale.ENGLISH);
    }

    /** A group of so many people, all of whom answered the intake. */
    private Edition group(Trainer trainer, String client, String sector, Mode mode, int people) {
        NewDay day = Trainings.day(Trainings.MONDAY);
        Edition edition = editions.plan(
                trainer,
                trainings.program(trainer).id(),
                new NewEdition(client, sector, null, null, null, null, null, null, null, List.of(day)));
        trainings.enrol(edition, people);
        Evaluation intake = evaluations.open(edition, new NewEvaluation(Purpose.INTAKE, mode, null, null));
        List<String> said = List.of("Angry customers at the desk", "Angry customers by telephone", "Slow systems");
        answer(intake, people, i -> Map.of("difficult", said.get(i % said.size())));
        return edition;
    }

    private void answer(Evaluation evaluation, int people, java.util.function.IntFunction<Map<String, Object>> said) {
        List<String> links = invitations.inviteAll(evaluation.organisation(), evaluation.id(), false).stream()
                .map(invitations::link)
                .limit(people)
                .toList();
        for (int i = 0; i < links.size(); i++) {
            respondents.answer(links.get(i), said.apply(i));
        }
    }

    /** All that the group said in one theme, which a block treats. */
    private Edition themed(Edition edition, String name) {
        Set<Long> all = difficulties.of(edition).stream().map(Difficulty::id).collect(Collectors.toSet());
        long theme = themes.add(edition, new ThemeChange(name, all, null, null, true))
                .id();
        edits.replace(
                new Planner(edition, edition.trainer()),
                null,
                List.of(KeyedDay.fresh(new DayDraft(
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        List.of(
                                BlockDraft.named("Practice in threes", BlockKind.PRACTICE, 30)
                                        .treating(List.of(theme)),
                                BlockDraft.named("Coffee", BlockKind.BREAK, 15).treating(List.of(theme)))))));
        return edition;
    }

    /** The same, of whom so many said afterwards that it went from 2 to 4. */
    private void evaluated(Edition edition, int people) {
        themed(edition, "Angry customers");
        long theme = themes.of(edition).get(0).id();
        Evaluation evaluation =
                evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, Mode.ANONYMOUS, null, null));
        String key = evaluation.items().get(0).key();
        assertThat(evaluation.themes())
                .extracting(nl.weerklank.evaluation.AskedTheme::themeId)
                .containsExactly(theme);
        answer(evaluation, people, i -> Map.of(key, Map.of("then", 2, "now", 4)));
        evaluations.close(evaluation.organisation(), evaluation.id());
    }
}
