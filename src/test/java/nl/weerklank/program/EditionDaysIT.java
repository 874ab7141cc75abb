package nl.weerklank.program;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.account.Trainer;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days of a training that is planned can become others, whatever of them is known. */
@ContainerTest
class EditionDaysIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    private Edition planned;

    @BeforeEach
    void aTrainingOfTwoDaysWithoutLocation() {
        Trainer trainer = people.founder(Locale.ENGLISH);
        Program program = programs.make(trainer.organisation(), "Saying no", "en", List.of());
        planned = editions.plan(trainer, program.id(), typed(day(0, null), day(7, null)));
    }

    private static NewDay day(int later, String location) {
        return new NewDay(MONDAY.plusDays(later), null, null, location);
    }

    private static NewEdition typed(NewDay... days) {
        return new NewEdition("Client", null, null, null, null, "Desk", null, null, List.of(days));
    }

    private Edition now() {
        return editions.find(planned.organisation(), planned.id());
    }

    private void change(NewDay... days) {
        editions.change(planned.organisation(), planned.id(), typed(days));
    }

    private void assertHeldOn(Integer... later) {
        LocalDate[] dates = Stream.of(later).map(MONDAY::plusDays).toArray(LocalDate[]::new);
        assertThat(now().days()).extracting(EditionDay::heldOn).containsExactly(dates);
        assertThat(editions.of(planned.organisation())).singleElement().satisfies(listed -> {
            assertThat(listed.days()).extracting(EditionDay::heldOn).containsExactly(dates);
            assertThat(listed.firstDay()).isEqualTo(dates[0]);
            assertThat(listed.lastDay()).isEqualTo(dates[dates.length - 1]);
        });
    }

    @Test
    void otherDays() {
        change(day(1, null), day(8, null));

        assertHeldOn(1, 8);
    }

    @Test
    void oneOfTheDays() {
        change(day(0, null), day(14, null));

        assertHeldOn(0, 14);
    }

    @Test
    void moreDaysAlsoBeforeTheFirst() {
        change(day(7, null), day(-1, null), day(0, null), day(21, null));

        assertHeldOn(-1, 0, 7, 21);
    }

    @Test
    void fewerDaysAndMoreAgain() {
        change(day(7, null));
        assertHeldOn(7);

        change(day(7, null), day(9, null), day(8, null));
        assertHeldOn(7, 8, 9);
    }

    @Test
    void onlyTheTimes() {
        change(new NewDay(MONDAY, LocalTime.of(13, 0), LocalTime.of(17, 0), null), day(7, null));

        assertThat(now().days())
                .extracting(EditionDay::startsAt)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(9, 0));
    }

    @Test
    void aLocationComesAndGoes() {
        change(day(0, "Town hall"), day(7, null));
        assertThat(now().days()).extracting(EditionDay::location).containsExactly("Town hall", null);

        change(day(0, null), day(7, "Library"));
        assertThat(now().days()).extracting(EditionDay::location).containsExactly(null, "Library");
    }
}
