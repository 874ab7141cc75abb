package nl.weerklank.day;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Trainer;
import nl.weerklank.day.DayAction.Kind;
import nl.weerklank.day.Part.State;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockRun;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.Program;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Trainings;

/** A day of a trainer's own, with strands and a pin, for tests in the container: each test has another. */
@Dependent
class Morning {
    static final Instant NINE = Instant.parse("2026-11-16T08:00:00Z");
    static final LocalDate DATE = Trainings.MONDAY;

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Days days;

    private Trainer trainer;
    private Program program;
    private Edition edition;
    private long day;
    private List<Long> blocks;

    /** Makes it, from nine to twelve. */
    void make() {
        trainer = people.founder(Locale.ENGLISH);
        program = trainings.program(trainer);
        plan(
                DATE,
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

    /** Puts another training in its place, with this one day in its plan. */
    void plan(LocalDate date, LocalTime start, LocalTime end, List<BlockDraft> drafts) {
        plan(start, end, List.of(date), List.of(new DayDraft(date, start, end, drafts)));
    }

    /** Puts another training in its place, that is held on these days and has these in its plan; it is the first of them. */
    void plan(LocalTime start, LocalTime end, List<LocalDate> held, List<DayDraft> planned) {
        NewDay[] days =
                held.stream().map(date -> new NewDay(date, start, end, null)).toArray(NewDay[]::new);
        edition = trainings.plan(trainer, program, days);
        edits.replace(
                new Planner(edition, trainer),
                null,
                planned.stream().map(KeyedDay::fresh).toList());
        SessionPlan plan = plans.of(edition);
        day = plan.days().get(0).id();
        blocks = plan.blocks().stream().map(Block::id).toList();
    }

    static BlockDraft named(String title, int minutes) {
        return BlockDraft.named(title, BlockKind.PRACTICE, minutes);
    }

    static BlockDraft strand(String title, String strand, int minutes) {
        return named(title, minutes).rewrite().strand(strand).draft();
    }

    static BlockDraft pinned(String title, int minutes, LocalTime at) {
        return named(title, minutes).pinned(at);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    /** Lets people take part, known by their first names. */
    List<Enrolment> enrol(String... names) {
        return trainings.enrol(edition, names);
    }

    /** Does something with a block, by its place, so many minutes after nine. */
    Done block(Kind kind, int block, int at) {
        return take(new DayAction(key(), kind, after(at), block(block), null, null, null, null));
    }

    Done person(Kind kind, String person, Boolean present, String name) {
        return take(new DayAction(key(), kind, NINE, null, person, present, null, name));
    }

    Done take(DayAction action) {
        return days.take(trainer.organisation(), edition.id(), day, action);
    }

    TrainingDay now() {
        return now(day);
    }

    /** Another day of its training, by its key. */
    TrainingDay now(long other) {
        return days.find(trainer.organisation(), edition.id(), other);
    }

    BlockRun run(int block) {
        return now().runs().get(block(block));
    }

    List<State> states() {
        return now().forecast(after(0)).parts().stream()
                .map(Forecast.Expected::state)
                .toList();
    }

    Trainer trainer() {
        return trainer;
    }

    Edition edition() {
        return edition;
    }

    long day() {
        return day;
    }

    /** The key of a block, by its place. */
    long block(int place) {
        return blocks.get(place);
    }
}
