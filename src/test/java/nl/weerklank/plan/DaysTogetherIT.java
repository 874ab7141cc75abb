package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.program.DayTimes;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** The days of a training and those of its plan are the same days: whichever is changed, the other goes along. */
@ContainerTest
class DaysTogetherIT extends PlanOfTwoDays {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 30);
    private static final LocalTime EVENING = LocalTime.of(21, 30);
    private static final DayTimes FIRST = held(16, MORNING, AFTERNOON);
    private static final DayTimes SECOND = held(17, MORNING, AFTERNOON);

    private static DayTimes held(int november, LocalTime start, LocalTime end) {
        return new DayTimes(LocalDate.of(2026, 11, november), start, end);
    }

    private void hold(DayTimes... days) {
        List<NewDay> typed = Stream.of(days)
                .map(day -> new NewDay(day.date(), day.start(), day.end(), "Zaal 3"))
                .toList();
        editions.change(
                edition.organisation(),
                edition.id(),
                new NewEdition("Client", null, null, null, null, null, null, null, typed));
    }

    private List<DayTimes> planned() {
        return plans.of(edition).days().stream()
                .map(day -> new DayTimes(day.date(), day.startsAt(), day.endsAt()))
                .toList();
    }

    private List<DayTimes> given() {
        return editions.find(edition.organisation(), edition.id()).times();
    }

    private void assertHeld(DayTimes... days) {
        assertThat(given()).containsExactly(days);
        assertThat(planned()).containsExactly(days);
    }

    private Edited change(int day, DayTimes to) {
        PlanDay now = plans.of(edition).days().get(day);
        return edits.change(els, now.id(), now.version(), new DayFrame(day, to.date(), to.start(), to.end()));
    }

    @Test
    void thePlanGoesAlongWithTheTraining() {
        List<Long> before = plans.of(edition).days().stream().map(PlanDay::id).toList();
        DayTimes other = held(12, LocalTime.of(18, 0), EVENING);

        hold(other, SECOND);

        assertHeld(other, SECOND);
        assertThat(plans.of(edition).days()).extracting(PlanDay::id).isEqualTo(before);
        assertThat(titles(0)).containsExactly("a", "b", "c");
    }

    @Test
    void timesThatWerePlannedOtherwiseStay() {
        DayDraft longDay = new DayDraft(FIRST.date(), MORNING, EVENING, List.of());
        edits.replace(els, null, List.of(KeyedDay.fresh(longDay), day("x")));

        hold(held(12, LocalTime.of(18, 0), EVENING), SECOND);

        assertThat(planned().get(0)).isEqualTo(held(12, MORNING, EVENING));
    }

    @Test
    void theTrainingGoesAlongWithThePlanAndWithWhatIsUndone() {
        hold(FIRST, SECOND);
        DayTimes other = held(19, MORNING, EVENING);

        change(1, other);
        assertHeld(FIRST, other);
        assertThat(editions.find(edition.organisation(), edition.id()).days())
                .extracting(EditionDay::location)
                .containsExactly("Zaal 3", "Zaal 3");
        edits.undo(els);
        assertHeld(FIRST, SECOND);
        edits.redo(els);
        assertHeld(FIRST, other);
    }

    @Test
    void daysComeAndGoOnBothSides() {
        DayTimes third = held(20, MORNING, AFTERNOON);

        edits.addDay(els, third.date(), third.start(), third.end());
        assertHeld(FIRST, SECOND, third);
        edits.removeDay(els, plans.of(edition).days().get(0).id());
        assertHeld(SECOND, third);
        edits.undo(els);
        assertHeld(FIRST, SECOND, third);

        hold(FIRST, SECOND);
        assertHeld(FIRST, SECOND);
        hold(FIRST, SECOND, third);
        assertHeld(FIRST, SECOND, third);
    }

    @Test
    void aDayOnWhichSomethingIsPlannedStaysInThePlan() {
        hold(FIRST);

        assertThat(given()).containsExactly(FIRST);
        assertThat(planned()).containsExactly(FIRST, SECOND);
        assertThat(titles(1)).containsExactly("x");
        assertThat(plans.dates(edition)).containsExactly(FIRST.date(), SECOND.date());
    }
}
