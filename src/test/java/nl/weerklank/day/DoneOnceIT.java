package nl.weerklank.day;

import static nl.weerklank.day.Morning.NINE;
import static nl.weerklank.day.Morning.after;
import static nl.weerklank.day.Morning.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import nl.weerklank.account.Trainer;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.day.Part.State;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Editions;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent twice, cannot be, or is another organisation's. */
@ContainerTest
class DoneOnceIT {

    @Inject
    private People people;

    @Inject
    private Morning morning;

    @Inject
    private Editions editions;

    @Inject
    private Days days;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void aMorning() {
        morning.make();
    }

    @Test
    void theSameActionIsDoneOnce() throws Exception {
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Bo de Wit");
        List<Future<Done>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(executor.submit(() -> morning.take(walkIn)));
        }
        for (Future<Done> one : sent) {
            assertThat(one.get().enrolment()).isEqualTo(sent.get(0).get().enrolment());
        }

        assertThat(editions.enrolments(morning.edition())).hasSize(1);
        assertThat(editions.enrolments(morning.edition()).get(0).participant().lastName())
                .isEqualTo("de Wit");
        assertThatThrownBy(() -> morning.take(
                        new DayAction(walkIn.key(), Kind.WALK_IN, NINE, null, null, null, null, "Iemand anders")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        refuses("block", new DayAction(key(), Kind.BEGIN, NINE, 1L, null, null, null, null));
        refuses("minutes", new DayAction(key(), Kind.STRETCH, NINE, morning.block(0), null, null, -5, null));
        refuses("minutes", new DayAction(key(), Kind.STRETCH, NINE, morning.block(0), null, null, 601, null));
        refuses("at", new DayAction(key(), Kind.BEGIN, after(-25 * 60), morning.block(0), null, null, null, null));
        refuses("person", new DayAction(key(), Kind.ATTEND, NINE, null, "12", true, null, null));
        refuses("person", new DayAction(key(), Kind.ATTEND, NINE, null, key(), true, null, null));
        morning.block(Kind.BEGIN, 0, -60);
        refuses("at", new DayAction(key(), Kind.END, after(28 * 60), morning.block(0), null, null, null, null));

        assertThat(morning.run(0).endedAt()).isEmpty();
        assertThat(morning.states()).startsWith(State.RUNNING, State.COMING);
    }

    private void refuses(String field, DayAction action) {
        assertThatThrownBy(() -> morning.take(action))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(Refusal.Mistake::field)
                                .containsExactly(field));
    }

    @Test
    void anotherOrganisationsDayIsNotThere() {
        Trainer outsider = people.founder(Locale.ENGLISH);
        DayAction note = new DayAction(key(), Kind.NOTE, NINE, morning.block(0), null, null, null, "Gezien");

        assertThatThrownBy(() ->
                        days.find(outsider.organisation(), morning.edition().id(), morning.day()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() ->
                        days.take(outsider.organisation(), morning.edition().id(), morning.day(), note))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
