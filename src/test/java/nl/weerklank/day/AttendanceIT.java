package nl.weerklank.day;

import static nl.weerklank.day.Morning.DATE;
import static nl.weerklank.day.Morning.NINE;
import static nl.weerklank.day.Morning.key;
import static nl.weerklank.day.Morning.named;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.program.Editions;
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

    @BeforeEach
    void aMorning() {
        morning.make();
    }

    @Test
    void whoMissedOneOfTwoDaysMayStillCome() {
        morning.plan(
                START,
                END,
                List.of(DATE, DATE.plusDays(1)),
                List.of(new DayDraft(DATE, START, END, List.of(named("Begin", 20)))));
        long an = morning.enrol("An").get(0).id();

        assertThat(editions.attend(morning.edition(), an, 0, false).attended()).isNull();
        assertThat(editions.attend(morning.edition(), an, 1, false).attended()).isFalse();
        assertThat(editions.attend(morning.edition(), an, 1, true).attended()).isTrue();
    }

    @Test
    void whoCameInUnknownIsNamedByTheKeyOfThatAction() {
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Bo");
        morning.take(walkIn);

        morning.person(Kind.ATTEND, walkIn.key(), false, null);

        assertThat(editions.attendance(morning.edition()).get(0).attended(0)).isFalse();
        assertThat(editions.attendance(morning.edition()).get(0).attended()).isFalse();
        morning.person(Kind.ATTEND, walkIn.key(), null, null);
        assertThat(editions.attendance(morning.edition()).get(0).attended()).isNull();
    }
}
