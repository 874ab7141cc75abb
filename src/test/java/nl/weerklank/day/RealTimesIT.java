package nl.weerklank.day;

import static nl.weerklank.day.Morning.NINE;
import static nl.weerklank.day.Morning.after;
import static nl.weerklank.day.Morning.key;
import static nl.weerklank.day.Morning.named;
import static nl.weerklank.day.Morning.pinned;
import static nl.weerklank.day.Morning.strand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.day.Part.State;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Coverages;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.Seen;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a day goes, as it is noted while things begin and end. */
@ContainerTest
class RealTimesIT {

    @Inject
    private Morning morning;

    @Inject
    private Themes themes;

    @Inject
    private PlanEdits edits;

    @Inject
    private Coverages coverages;

    @BeforeEach
    void aMorning() {
        morning.make();
    }

    @Test
    void notesRealTimesAsThingsBeginAndEnd() {
        morning.block(Kind.BEGIN, 0, 2);
        morning.block(Kind.BEGIN, 1, 25);
        morning.block(Kind.BEGIN, 0, 30);
        morning.block(Kind.END, 1, 60);

        assertThat(morning.run(0).minutes()).hasValue(23);
        assertThat(morning.run(1).minutes()).hasValue(35);
        assertThat(morning.states()).containsExactly(State.DONE, State.DONE, State.COMING, State.COMING, State.COMING);
    }

    @Test
    void whatWasBegunTheDayBeforeAndForgottenHoldsUpNothing() {
        morning.block(Kind.BEGIN, 0, -23 * 60);

        morning.block(Kind.BEGIN, 1, 15);

        assertThat(morning.run(0).minutes()).hasValue(20);
        assertThat(morning.states()).startsWith(State.DONE, State.RUNNING);
    }

    @Test
    void strandsBeginAndEndTogether() {
        morning.block(Kind.BEGIN, 3, 0);
        assertThat(morning.now().parts().get(2).minutes()).isEqualTo(40);
        assertThat(morning.states().get(2)).isEqualTo(State.RUNNING);
        morning.block(Kind.END, 4, 45);

        assertThat(List.of(morning.run(2), morning.run(3), morning.run(4)).stream()
                        .map(run -> run.minutes().getAsInt()))
                .containsExactly(11, 23, 45);
        assertThat(morning.states()).startsWith(State.PASSED, State.PASSED, State.DONE);
    }

    @Test
    void whatWasBegunByMistakeIsTakenBack() {
        morning.block(Kind.BEGIN, 0, 0);
        morning.block(Kind.BEGIN, 1, 10);

        morning.block(Kind.BACK, 1, 11);

        assertThat(morning.states()).startsWith(State.RUNNING, State.COMING);
        assertThat(morning.run(0).startedAt()).contains(NINE);
        assertThatThrownBy(() -> morning.block(Kind.BACK, 1, 12)).isInstanceOf(Refusal.class);
    }

    @Test
    void stretchesAndSkipsAroundPins() {
        morning.block(Kind.BEGIN, 0, 0);
        morning.take(new DayAction(key(), Kind.STRETCH, after(5), morning.block(0), null, null, 35, null));
        var late = morning.now().forecast(after(5)).parts();
        assertThat(late.get(3).start()).isEqualTo(after(120));
        assertThat(late.get(3).overlap()).isEqualTo(Duration.ofMinutes(5));
        assertThat(morning.run(0).draft().note()).isNull();

        morning.block(Kind.SKIP, 1, 6);
        var skipped = morning.now().forecast(after(6)).parts();
        assertThat(skipped.get(3).start()).isEqualTo(after(120));
        assertThat(skipped.get(3).gap()).isEqualTo(Duration.ofMinutes(25));
        assertThatThrownBy(() -> morning.block(Kind.SKIP, 0, 7)).isInstanceOf(Refusal.class);

        morning.block(Kind.KEEP, 1, 8);
        assertThat(morning.states().get(1)).isEqualTo(State.COMING);
    }

    @Test
    void keepsNotesBesideTimes() {
        morning.take(new DayAction(key(), Kind.NOTE, after(1), morning.block(1), null, null, null, "  Meer tijd  "));
        morning.block(Kind.BEGIN, 1, 2);
        morning.block(Kind.END, 1, 5);

        assertThat(morning.run(1).note()).isEqualTo("Meer tijd");
        assertThat(morning.run(1).minutes()).hasValue(3);
    }

    @Test
    void pinsHoldOverAChangeOfTheClock() {
        morning.plan(
                LocalDate.of(2026, 10, 25),
                LocalTime.of(1, 0),
                LocalTime.of(5, 0),
                List.of(named("Night", 60), pinned("Tea", 15, LocalTime.of(4, 0)), named("On", 30)));
        Instant one = Instant.parse("2026-10-24T23:00:00Z");
        TrainingDay night = morning.now();

        assertThat(night.beginning()).isEqualTo(one);
        assertThat(night.ending()).isEqualTo(one.plus(Duration.ofHours(5)));
        var parts = night.forecast(one).parts();
        assertThat(parts.get(1).start()).isEqualTo(one.plus(Duration.ofHours(4)));
        assertThat(parts.get(1).gap()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void closingEndsWhatIsGoingOn() {
        morning.block(Kind.BEGIN, 0, 0);
        morning.take(new DayAction(key(), Kind.CLOSE, after(12), null, null, null, null, null));

        assertThat(morning.run(0).minutes()).hasValue(12);
        assertThat(morning.now().closedAt()).isEqualTo(after(12));
        assertThat(morning.states())
                .containsExactly(State.DONE, State.PASSED, State.PASSED, State.PASSED, State.PASSED);

        morning.take(new DayAction(key(), Kind.REOPEN, after(13), null, null, null, null, null));
        assertThat(morning.now().closedAt()).isNull();
        assertThat(morning.states()).startsWith(State.DONE, State.COMING);
    }

    @Test
    void whatWasSkippedOrNotBegunTreatsNoThemeOnceTheDayIsOver() {
        Theme anger = themes.add(morning.edition(), "Anger");
        Planner planner = new Planner(morning.edition(), morning.trainer());
        morning.now().plan().blocks().stream()
                .limit(2)
                .forEach(block ->
                        edits.edit(planner, Seen.now(block), block.draft().treating(List.of(anger.id()))));
        morning.block(Kind.SKIP, 0, 0);
        morning.block(Kind.BEGIN, 6, 1);
        assertThat(given()).as("while the day goes on").isEqualTo(20 + 30);

        morning.take(new DayAction(key(), Kind.CLOSE, after(12), null, null, null, null, null));

        assertThat(given()).isZero();
        morning.take(new DayAction(key(), Kind.REOPEN, after(13), null, null, null, null, null));
        morning.block(Kind.BEGIN, 1, 14);
        morning.take(new DayAction(key(), Kind.CLOSE, after(39), null, null, null, null, null));
        assertThat(given()).isEqualTo(25);
    }

    private int given() {
        return coverages.themes(morning.edition()).get(0).share().minutes();
    }

    @Test
    void aShorterStrandTakesItsShare() {
        morning.plan(
                Morning.DATE,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                List.of(strand("Talk", "A", 10), strand("Practice", "B", 30)));
        morning.block(Kind.BEGIN, 0, 0);
        morning.block(Kind.END, 0, 36);

        assertThat(morning.run(0).minutes()).hasValue(12);
        assertThat(morning.run(1).minutes()).hasValue(36);
    }

    @Test
    void whatIsClosedDaysLaterEndedAsPlanned() {
        morning.block(Kind.BEGIN, 0, 0);
        morning.take(new DayAction(key(), Kind.CLOSE, after(3 * 24 * 60), null, null, null, null, null));

        assertThat(morning.run(0).minutes()).hasValue(20);
    }
}
