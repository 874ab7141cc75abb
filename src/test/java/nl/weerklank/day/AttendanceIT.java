package nl.weerklank.day;

import static nl.weerklank.day.Morning.DATE;
import static nl.weerklank.day.Morning.NINE;
import static nl.weerklank.day.Morning.key;
import static nl.weerklank.day.Morning.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was there on which day. */
@ContainerTest
class AttendanceIT {
    private static final LocalTime START = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(12, 0);

    @Inject
    private Morning morning;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Days days;

    @BeforeEach
    void aMorning() {
        morning.make();
    }

    private List<Long> twoDays() {
        List<LocalDate> dates = List.of(DATE, DATE.plusDays(1));
        morning.plan(START, END, dates, dates.stream().map(AttendanceIT::on).toList());
        return planned();
    }

    /** A day on this date, or without one. */
    private static DayDraft on(LocalDate date) {
        return new DayDraft(date, START, END, List.of(named("Begin", 20)));
    }

    private List<Long> planned() {
        return plans.of(morning.edition()).days().stream().map(PlanDay::id).toList();
    }

    private void attend(long day, String person, Boolean present) {
        DayAction action =
                new DayAction(key(), Kind.ATTEND, morning.now(day).beginning(), null, person, present, null, null);
        days.take(morning.trainer().organisation(), morning.edition().id(), day, action);
    }

    private Enrolment first() {
        return editions.attendance(morning.edition()).get(0);
    }

    @Test
    void moreThanADayBeforeNobodyCanSayWhoIsThere() {
        String an = String.valueOf(morning.enrol("An").get(0).id());
        Instant early = NINE.minus(Duration.ofHours(24)).minusSeconds(1);

        for (DayAction action : List.of(
                new DayAction(key(), Kind.ATTEND, early, null, an, true, null, null),
                new DayAction(key(), Kind.WALK_IN, early, null, null, null, null, "Bo"),
                new DayAction(key(), Kind.SUBSTITUTE, early, null, an, null, null, "Cas"))) {
            assertThatThrownBy(() -> morning.take(action)).isInstanceOf(Refusal.class);
        }

        assertThat(morning.now().people())
                .extracting(one -> one.attended(morning.day()))
                .containsOnlyNulls();
        morning.take(new DayAction(key(), Kind.ATTEND, early.plusSeconds(1), null, an, true, null, null));
        assertThat(first().attended()).isTrue();
    }

    @Test
    void whoMissedOneOfTwoDaysMayStillCome() {
        List<Long> both = twoDays();
        String an = String.valueOf(morning.enrol("An").get(0).id());

        attend(both.get(0), an, false);
        assertThat(first().attended()).isNull();
        attend(both.get(1), an, false);
        assertThat(first().attended()).isFalse();
        attend(both.get(1), an, true);
        assertThat(first().attended()).isTrue();
    }

    @Test
    void whoMissedTheTwoDaysOfTheTrainingMayStillComeOnAThirdThatIsPlanned() {
        List<Long> two = twoDays();
        String an = String.valueOf(morning.enrol("An").get(0).id());
        edits.addDay(new Planner(morning.edition(), morning.trainer()), DATE.plusDays(2), START, END);

        two.forEach(day -> attend(day, an, false));

        assertThat(first().attended()).isNull();
        attend(planned().get(2), an, false);
        assertThat(first().attended()).isFalse();
    }

    @Test
    void whoWasThereOnADayStaysSoWhenAnotherDayGoesFromThePlan() {
        List<Long> both = twoDays();
        String an = String.valueOf(morning.enrol("An").get(0).id());
        attend(both.get(0), an, true);
        attend(both.get(1), an, true);
        Planner planner = new Planner(morning.edition(), morning.trainer());

        edits.removeDay(planner, both.get(0));

        assertThat(morning.now(both.get(1)).plan().place()).isZero();
        assertThat(morning.now(both.get(1)).people())
                .extracting(one -> one.attended(both.get(1)))
                .containsExactly(true);
        attend(both.get(1), an, false);
        assertThat(first().attended()).as("the day that went does not count").isFalse();

        edits.undo(planner);

        assertThat(morning.now(both.get(0)).people())
                .extracting(one -> one.attended(both.get(0)))
                .containsExactly(true);
    }

    @Test
    void whoWasThereStaysSoWhenATemplateIsLaidOverThePlan() {
        List<Long> both = twoDays();
        String an = String.valueOf(morning.enrol("An").get(0).id());
        attend(both.get(1), an, true);
        DayDraft day = new DayDraft(null, START, END, List.of(named("Anders", 30)));
        SessionPlan template = plans.addTemplate(morning.edition().program(), "Anders", List.of(day, day));

        edits.lay(new Planner(morning.edition(), morning.trainer()), null, template);

        assertThat(morning.now(both.get(1)).plan().blocks())
                .extracting(Block::title)
                .containsExactly("Anders");
        assertThat(first().attended(both.get(1))).isTrue();
    }

    @Test
    void whoWasThereStaysSoWhenWhatIsPlannedLosesItsDatesAndGetsThemBack() {
        List<Long> both = twoDays();
        String an = String.valueOf(morning.enrol("An").get(0).id());
        attend(both.get(1), an, true);
        Planner planner = new Planner(morning.edition(), morning.trainer());

        edits.replaceOnDates(planner, null, List.of(on(null), on(null), on(null)));
        List<Long> undated = planned();
        edits.replaceOnDates(planner, null, List.of(on(DATE), on(null), on(DATE.plusDays(1))));

        assertThat(undated).startsWith(both.toArray(Long[]::new));
        assertThat(planned()).isEqualTo(undated);
        assertThat(morning.now(both.get(1)).people())
                .extracting(one -> one.attended(both.get(1)))
                .containsExactly(true);
    }

    @Test
    void whoCameInUnknownIsNamedByTheKeyOfThatAction() {
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Bo");
        morning.take(walkIn);

        morning.person(Kind.ATTEND, walkIn.key(), false, null);

        assertThat(first().attended(morning.day())).isFalse();
        assertThat(first().attended()).isFalse();
        morning.person(Kind.ATTEND, walkIn.key(), null, null);
        assertThat(first().attended()).isNull();
    }
}
