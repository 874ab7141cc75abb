package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.container.Selects;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;
import org.junit.jupiter.api.Test;

@ContainerTest
class GroupingIT {

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
    private Themes themes;

    @Inject
    private Groupings groupings;

    @Inject
    private Difficulties difficulties;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Test
    void threeAnswersInThemesCostAsManyQueriesAsOne() throws SQLException {
        Edition little = answered(1);
        Edition more = answered(3);
        Selects selects = new Selects(database);

        long one = selects.during(() -> showThemes(little));
        long three = selects.during(() -> showThemes(more));

        assertThat(one).isPositive();
        assertThat(three).isEqualTo(one);
    }

    @Test
    void threePeopleInvitedCostAsManyQueriesAsOne() throws SQLException {
        Evaluation little = evaluations.of(answered(1)).get(0);
        Evaluation more = evaluations.of(answered(3)).get(0);
        Selects selects = new Selects(database);

        long one = selects.during(() -> showPeople(little));
        long three = selects.during(() -> showPeople(more));

        assertThat(one).isPositive();
        assertThat(three).isEqualTo(one);
    }

    @Test
    void aRemovedThemeIsOnNoListUntilItComesBackInItsPlace() {
        Edition edition = answered(2);
        Theme first = themes.of(edition).get(0);

        themes.remove(edition, first.id());
        assertThat(themes.of(edition)).hasSize(1).doesNotContain(first);
        assertThatThrownBy(() -> themes.find(edition, first.id())).isInstanceOf(Refusal.class);

        themes.restore(edition, first.id());
        assertThat(themes.of(edition)).hasSize(2).startsWith(first);
        assertThat(themes.find(edition, first.id()).difficulties()).isEqualTo(first.difficulties());
    }

    @Test
    void themesMoveUpAndDownAndNoFurtherThanTheEnds() {
        Edition edition = answered(1);
        themes.of(edition).forEach(theme -> themes.remove(edition, theme.id()));
        long first = themes.add(edition, "Eerste").id();
        long second = themes.add(edition, "Tweede").id();
        long third = themes.add(edition, "Derde").id();

        themes.moveDown(edition, first);
        assertThat(themes.of(edition)).extracting(Theme::id).containsExactly(second, first, third);
        themes.moveDown(edition, first);
        themes.moveDown(edition, first);
        assertThat(themes.of(edition)).extracting(Theme::id).containsExactly(second, third, first);
        themes.moveUp(edition, third);
        themes.moveUp(edition, third);
        assertThat(themes.of(edition)).extracting(Theme::id).containsExactly(third, second, first);
    }

    @Test
    void aMergedThemeHandsOverItsAnswersAndItsDecision() {
        Edition edition = answered(2);
        Theme gone = themes.of(edition).get(0);
        Theme kept = themes.of(edition).get(1);
        themes.change(
                edition,
                gone.id(),
                new ThemeChange(null, null, Decision.BACK_TO_ORGANISATION, "A faster system", true));
        List<ThemeState> before = groupings.states(edition);

        MergedFollowers followers = groupings.merge(edition, gone.id(), kept.id());

        Theme both = themes.of(edition).get(0);
        assertThat(themes.of(edition)).containsExactly(kept);
        assertThat(both.difficulties()).hasSize(2);
        assertThat(both.decision()).isEqualTo(Decision.BACK_TO_ORGANISATION);
        assertThat(both.reason()).isEqualTo("A faster system");
        assertThat(both.isAskedBack()).isTrue();

        groupings.undo(edition, ThemeStep.between(before, groupings.states(edition), followers));
        assertThat(groupings.states(edition)).containsExactlyInAnyOrderElementsOf(before);
        assertThatThrownBy(() -> groupings.merge(edition, kept.id(), kept.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsSplitOffIsInTheNewThemeOnly() {
        Edition edition = answered(3);
        List<Long> all = difficulties.of(edition).stream().map(Difficulty::id).toList();
        Theme whole = themes.add(edition, new ThemeChange("Whole", java.util.Set.copyOf(all), null, null, null));
        List<ThemeState> before = groupings.states(edition);

        Theme part = groupings.split(edition, whole.id(), List.of(all.get(0), all.get(2)), "Part");

        assertThat(themes.find(edition, whole.id()).difficulties()).containsExactly(all.get(1));
        assertThat(themes.find(edition, part.id()).difficulties()).containsExactlyInAnyOrder(all.get(0), all.get(2));
        assertThatThrownBy(() -> groupings.split(edition, whole.id(), List.of(all.get(0)), "Again"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> groupings.split(edition, whole.id(), List.of(all.get(1)), " "))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes().get(0).field()).isEqualTo("part"));

        groupings.undo(edition, ThemeStep.between(before, groupings.states(edition), MergedFollowers.NONE));
        assertThat(themes.find(edition, whole.id()).difficulties()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(themes.of(edition)).doesNotContain(part);
    }

    @Test
    void whatAColleagueChangedSinceIsNotUndone() {
        Edition edition = answered(2);
        Theme first = themes.of(edition).get(0);
        Theme second = themes.of(edition).get(1);
        long answer = first.difficulties().iterator().next();
        List<ThemeState> before = groupings.states(edition);
        groupings.move(edition, List.of(answer), first.id(), second.id());
        ThemeStep step = ThemeStep.between(before, groupings.states(edition), MergedFollowers.NONE);
        themes.rename(edition, second.id(), "By a colleague");

        assertThatThrownBy(() -> groupings.undo(edition, step))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        assertThat(themes.find(edition, second.id()).name()).isEqualTo("By a colleague");
        assertThat(themes.find(edition, first.id()).difficulties()).isEmpty();
    }

    @Test
    void anothersThemeIsNotFound() {
        Edition mine = answered(1);
        Edition theirs = answered(1);
        long theme = themes.of(theirs).get(0).id();

        assertThatThrownBy(() -> themes.rename(mine, theme, "Mine")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> editions.find(mine.organisation(), theirs.id()))
                .isInstanceOf(Refusal.class);
    }

    private void showThemes(Edition edition) {
        difficulties.of(edition);
        themes.of(edition).forEach(Theme::difficulties);
    }

    private void showPeople(Evaluation evaluation) {
        invitations.invitable(evaluation).forEach(one -> one.participant().fullName());
        invitations.of(evaluation).forEach(Invitation::name);
        evaluations.answeredBy(evaluation).forEach(one -> one.firstName());
    }

    /** A group of so many people, each of whom answered the intake, with a theme of each answer. */
    private Edition answered(int number) {
        Edition edition = trainings.plan(people.founder(Locale.ENGLISH));
        trainings.enrol(edition, number);
        Evaluation intake = evaluations.open(edition, new NewEvaluation(Purpose.INTAKE, null, null, null));
        invitations.inviteAll(intake.organisation(), intake.id(), false).forEach(this::answer);
        difficulties
                .of(edition)
                .forEach(difficulty -> themes.add(
                        edition,
                        new ThemeChange(
                                "Theme of " + difficulty.firstName(),
                                java.util.Set.of(difficulty.id()),
                                null,
                                null,
                                null)));
        return edition;
    }

    private void answer(Invitation invitation) {
        respondents.answer(invitations.link(invitation), Map.of("difficult", "Saying no to someone"));
    }
}
