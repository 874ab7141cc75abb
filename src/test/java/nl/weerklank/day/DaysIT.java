package nl.weerklank.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.day.Part.State;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Headcount;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ContainerTest
class DaysIT {
    private static final Instant NINE = Instant.parse("2026-11-16T08:00:00Z");

    @Inject
    private Trainers trainers;

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Days days;

    @Inject
    private Invitations invitations;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Resource
    private ManagedExecutorService executor;

    private Trainer trainer;
    private Program program;
    private Edition edition;
    private long day;
    private List<Long> blocks;

    @BeforeEach
    void aDay() {
        trainer = trainers.found(
                "Bureau", "Els", UUID.randomUUID() + "@example.org", "een-lang-wachtwoord", Locale.ENGLISH);
        program = programs.make(trainer.organisation(), "Saying no", "en", List.of());
        plan(
                LocalDate.of(2026, 11, 16),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                List.of(
                        named("Begin", 20),
                        named("Practice", 30),
                        strand("A1", "A", 10),
                        strand("A2", "A", 20),
                        strand("B", "B", 40),
                        pinned("Break", 15, LocalTime.of(11, 0)),
                        named("End", 10)));
    }

    private void plan(LocalDate date, LocalTime start, LocalTime end, List<BlockDraft> drafts) {
        plan(date, start, end, drafts, 1);
    }

    private void plan(LocalDate date, LocalTime start, LocalTime end, List<BlockDraft> drafts, int number) {
        edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Client",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Europe/Amsterdam",
                        IntStream.range(0, number)
                                .mapToObj(day -> new NewDay(date.plusDays(day), start, end, null))
                                .toList()));
        edits.replace(
                new Planner(edition, trainer), null, List.of(KeyedDay.fresh(new DayDraft(date, start, end, drafts))));
        var plan = plans.of(edition);
        day = plan.days().get(0).id();
        blocks = plan.blocks().stream().map(block -> block.id()).toList();
    }

    private static BlockDraft named(String title, int minutes) {
        return BlockDraft.named(title, BlockKind.PRACTICE, minutes);
    }

    private static BlockDraft strand(String title, String strand, int minutes) {
        return named(title, minutes).rewrite().strand(strand).draft();
    }

    private static BlockDraft pinned(String title, int minutes, LocalTime at) {
        return named(title, minutes).pinned(at);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private Done block(Kind kind, int block, int at) {
        return take(new DayAction(key(), kind, after(at), blocks.get(block), null, null, null, null));
    }

    private Done person(Kind kind, String person, Boolean present, String name) {
        return take(new DayAction(key(), kind, NINE, null, person, present, null, name));
    }

    private Done take(DayAction action) {
        return days.take(trainer.organisation(), edition.id(), day, action);
    }

    private TrainingDay now() {
        return days.find(trainer.organisation(), edition.id(), day);
    }

    private BlockRun run(int block) {
        return now().runs().get(blocks.get(block));
    }

    private List<State> states() {
        return now().forecast(after(0)).parts().stream()
                .map(Forecast.Expected::state)
                .toList();
    }

    @Test
    void notesRealTimesAsThingsBeginAndEnd() {
        block(Kind.BEGIN, 0, 2);
        block(Kind.BEGIN, 1, 25);
        block(Kind.BEGIN, 0, 30);
        block(Kind.END, 1, 60);

        assertThat(run(0).minutes()).hasValue(23);
        assertThat(run(1).minutes()).hasValue(35);
        assertThat(states()).containsExactly(State.DONE, State.DONE, State.COMING, State.COMING, State.COMING);
    }

    @Test
    void whatWasBegunTheDayBeforeAndForgottenHoldsUpNothing() {
        block(Kind.BEGIN, 0, -23 * 60);

        block(Kind.BEGIN, 1, 15);

        assertThat(run(0).minutes()).hasValue(20);
        assertThat(states()).startsWith(State.DONE, State.RUNNING);
    }

    @Test
    void whoMissedOneOfTwoDaysMayStillCome() {
        plan(LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(named("Begin", 20)), 2);
        long an = editions.enrol(edition, List.of(new NewParticipant("An", null, null)))
                .get(0)
                .id();

        assertThat(editions.attend(edition, an, 0, false).attended()).isNull();
        assertThat(editions.attend(edition, an, 1, false).attended()).isFalse();
        assertThat(editions.attend(edition, an, 1, true).attended()).isTrue();
    }

    @Test
    void strandsBeginAndEndTogether() {
        block(Kind.BEGIN, 3, 0);
        assertThat(now().parts().get(2).minutes()).isEqualTo(40);
        assertThat(states().get(2)).isEqualTo(State.RUNNING);
        block(Kind.END, 4, 45);

        assertThat(List.of(run(2), run(3), run(4)).stream()
                        .map(run -> run.minutes().getAsInt()))
                .containsExactly(15, 30, 45);
        assertThat(states()).startsWith(State.PASSED, State.PASSED, State.DONE);
    }

    @Test
    void whatWasBegunByMistakeIsTakenBack() {
        block(Kind.BEGIN, 0, 0);
        block(Kind.BEGIN, 1, 10);

        block(Kind.BACK, 1, 11);

        assertThat(states()).startsWith(State.RUNNING, State.COMING);
        assertThat(run(0).startedAt()).contains(NINE);
        assertThatThrownBy(() -> block(Kind.BACK, 1, 12)).isInstanceOf(Refusal.class);
    }

    @Test
    void stretchesAndSkipsAroundPins() {
        block(Kind.BEGIN, 0, 0);
        take(new DayAction(key(), Kind.STRETCH, after(5), blocks.get(0), null, null, 35, null));
        var late = now().forecast(after(5)).parts();
        assertThat(late.get(3).start()).isEqualTo(after(120));
        assertThat(late.get(3).overlap()).isEqualTo(Duration.ofMinutes(5));
        assertThat(run(0).draft().note()).isNull();

        block(Kind.SKIP, 1, 6);
        var skipped = now().forecast(after(6)).parts();
        assertThat(skipped.get(3).start()).isEqualTo(after(120));
        assertThat(skipped.get(3).gap()).isEqualTo(Duration.ofMinutes(25));
        assertThatThrownBy(() -> block(Kind.SKIP, 0, 7)).isInstanceOf(Refusal.class);

        block(Kind.KEEP, 1, 8);
        assertThat(states().get(1)).isEqualTo(State.COMING);
    }

    @Test
    void keepsNotesBesideTimes() {
        take(new DayAction(key(), Kind.NOTE, after(1), blocks.get(1), null, null, null, "  Meer tijd  "));
        block(Kind.BEGIN, 1, 2);
        block(Kind.END, 1, 5);

        assertThat(run(1).note()).isEqualTo("Meer tijd");
        assertThat(run(1).minutes()).hasValue(3);
    }

    @Test
    void pinsHoldOverAChangeOfTheClock() {
        plan(
                LocalDate.of(2026, 10, 25),
                LocalTime.of(1, 0),
                LocalTime.of(5, 0),
                List.of(named("Night", 60), pinned("Tea", 15, LocalTime.of(4, 0)), named("On", 30)));
        Instant one = Instant.parse("2026-10-24T23:00:00Z");
        TrainingDay night = now();

        assertThat(night.beginning()).isEqualTo(one);
        assertThat(night.ending()).isEqualTo(one.plus(Duration.ofHours(5)));
        var parts = night.forecast(one).parts();
        assertThat(parts.get(1).start()).isEqualTo(one.plus(Duration.ofHours(4)));
        assertThat(parts.get(1).gap()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void theSameActionIsDoneOnce() throws Exception {
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Bo de Wit");
        List<Future<Done>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(executor.submit(() -> take(walkIn)));
        }
        for (Future<Done> one : sent) {
            assertThat(one.get().enrolment()).isEqualTo(sent.get(0).get().enrolment());
        }

        assertThat(editions.enrolments(edition)).hasSize(1);
        assertThat(editions.enrolments(edition).get(0).participant().lastName()).isEqualTo("de Wit");
        assertThatThrownBy(() ->
                        take(new DayAction(walkIn.key(), Kind.WALK_IN, NINE, null, null, null, null, "Iemand anders")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void whoCameInUnknownIsNamedByTheKeyOfThatAction() {
        DayAction walkIn = new DayAction(key(), Kind.WALK_IN, NINE, null, null, null, null, "Bo");
        take(walkIn);

        person(Kind.ATTEND, walkIn.key(), false, null);

        assertThat(editions.attendance(edition).get(0).attended(0)).isFalse();
        assertThat(editions.attendance(edition).get(0).attended()).isFalse();
        person(Kind.ATTEND, walkIn.key(), null, null);
        assertThat(editions.attendance(edition).get(0).attended()).isNull();
    }

    private Evaluation evaluation() {
        return evaluations.open(edition, new NewEvaluation(Purpose.EVALUATION, null, null, null));
    }

    private Form form(String link) {
        return forms.find(link.substring(link.lastIndexOf('/') + 1));
    }

    private boolean opens(String link) {
        try {
            return form(link) != null;
        } catch (Refusal gone) {
            return false;
        }
    }

    @Test
    void aSubstituteGetsAFreshLinkAndTheOldOneOpensNothing() {
        List<Enrolment> group = editions.enrol(
                edition, List.of(new NewParticipant("An", null, null), new NewParticipant("Bo", null, null)));
        Evaluation evaluation = evaluation();
        List<Invitation> links = invitations.inviteAll(trainer.organisation(), evaluation.id(), false);
        String old = invitations.link(links.get(0));
        assertThat(opens(old)).isTrue();
        DayAction substitute = new DayAction(
                key(), Kind.SUBSTITUTE, NINE, null, String.valueOf(group.get(0).id()), null, null, "Cas");

        Done done = take(substitute);

        assertThat(done.links()).hasSize(1);
        assertThat(done.links().get(0).link()).isNotEqualTo(old);
        assertThat(opens(done.links().get(0).link())).isTrue();
        assertThat(opens(old)).isFalse();
        assertThat(opens(invitations.link(links.get(1)))).isTrue();
        assertThat(take(substitute).links()).isEqualTo(done.links());
        assertThat(editions.attendance(edition).stream().map(one -> one.attended(0)))
                .containsExactly(false, null, true);
    }

    @Test
    void aLinkThatWasUsedStaysUsed() {
        Enrolment an = editions.enrol(edition, List.of(new NewParticipant("An", null, null)))
                .get(0);
        Evaluation evaluation = evaluation();
        Invitation link = invitations
                .inviteAll(trainer.organisation(), evaluation.id(), false)
                .get(0);
        Form form = form(invitations.link(link));
        responses.submit(form, sent(form), false);

        Done done = person(Kind.SUBSTITUTE, String.valueOf(an.id()), null, "Cas");

        // the same as of one who had not answered, so that it cannot be told apart
        assertThat(done.links()).hasSize(1);
        assertThat(opens(invitations.link(link))).isFalse();
        assertThat(opens(done.links().get(0).link())).isTrue();
        assertThat(evaluations.headcount(evaluation)).isEqualTo(new Headcount(1, 0, 1));
        assertThatThrownBy(() -> responses.submit(form, sent(form), false)).isInstanceOf(Refusal.class);
    }

    private Submission sent(Form form) {
        return new Submission(forms.open(form).text(), null, Map.of("knowledge", 4), Map.of(), Map.of(), null, null);
    }

    @Test
    void whoWasNotThereIsNotAskedHowItWas() {
        List<Enrolment> group = editions.enrol(
                edition, List.of(new NewParticipant("An", null, null), new NewParticipant("Bo", null, null)));
        Evaluation room = evaluation();
        Evaluation linked = evaluation();
        Evaluation intake = evaluations.open(edition, new NewEvaluation(Purpose.INTAKE, null, null, null));
        invitations.inviteAll(trainer.organisation(), linked.id(), false);

        person(Kind.ATTEND, String.valueOf(group.get(0).id()), false, null);

        for (Evaluation evaluation : List.of(room, linked)) {
            assertThat(evaluations.headcount(evaluation).invited()).isEqualTo(1);
        }
        assertThat(evaluations.headcount(intake).invited()).isEqualTo(2);
        assertThat(evaluations.turnouts(List.of(edition)).get(edition.id()))
                .allSatisfy(turnout -> assertThat(turnout.invited())
                        .isEqualTo(turnout.evaluation().equals(intake) ? 2 : 1));
        assertThat(invitations.inviteAll(trainer.organisation(), room.id(), false))
                .extracting(Invitation::name)
                .containsExactly("Bo");
        assertThat(invitations.inviteAll(trainer.organisation(), intake.id(), false))
                .hasSize(2);
    }

    @Test
    void closingEndsWhatIsGoingOn() {
        block(Kind.BEGIN, 0, 0);
        take(new DayAction(key(), Kind.CLOSE, after(12), null, null, null, null, null));

        assertThat(run(0).minutes()).hasValue(12);
        assertThat(now().closedAt()).isEqualTo(after(12));
        assertThat(states()).containsExactly(State.DONE, State.PASSED, State.PASSED, State.PASSED, State.PASSED);

        take(new DayAction(key(), Kind.REOPEN, after(13), null, null, null, null, null));
        assertThat(now().closedAt()).isNull();
        assertThat(states()).startsWith(State.DONE, State.COMING);
    }

    @Test
    void whatIsClosedDaysLaterEndedAsPlanned() {
        block(Kind.BEGIN, 0, 0);
        take(new DayAction(key(), Kind.CLOSE, after(3 * 24 * 60), null, null, null, null, null));

        assertThat(run(0).minutes()).hasValue(20);
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        refuses("block", new DayAction(key(), Kind.BEGIN, NINE, 1L, null, null, null, null));
        refuses("minutes", new DayAction(key(), Kind.STRETCH, NINE, blocks.get(0), null, null, -5, null));
        refuses("minutes", new DayAction(key(), Kind.STRETCH, NINE, blocks.get(0), null, null, 601, null));
        refuses("at", new DayAction(key(), Kind.BEGIN, after(-25 * 60), blocks.get(0), null, null, null, null));
        refuses("person", new DayAction(key(), Kind.ATTEND, NINE, null, "12", true, null, null));
        refuses("person", new DayAction(key(), Kind.ATTEND, NINE, null, key(), true, null, null));
        block(Kind.BEGIN, 0, -60);
        refuses("at", new DayAction(key(), Kind.END, after(28 * 60), blocks.get(0), null, null, null, null));

        assertThat(run(0).endedAt()).isEmpty();
        assertThat(states()).startsWith(State.RUNNING, State.COMING);
    }

    private void refuses(String field, DayAction action) {
        assertThatThrownBy(() -> take(action))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.mistakes())
                                .extracting(Refusal.Mistake::field)
                                .containsExactly(field));
    }

    @Test
    void anotherOrganisationsDayIsNotThere() {
        Trainer outsider = trainers.found(
                "Ander", "Mo", UUID.randomUUID() + "@example.org", "een-lang-wachtwoord", Locale.ENGLISH);
        DayAction note = new DayAction(key(), Kind.NOTE, NINE, blocks.get(0), null, null, null, "Gezien");

        assertThatThrownBy(() -> days.find(outsider.organisation(), edition.id(), day))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> days.take(outsider.organisation(), edition.id(), day, note))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
