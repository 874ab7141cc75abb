package nl.weerklank.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.account.Trainer;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;

/** The trainings of tests that are about something else than planning one: of nothing more is told than they need. */
@ApplicationScoped
public class Trainings {

    /** When a training is held of which a test does not say when. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    private Programs programs;

    @Inject
    private Editions editions;

    /** A day on {@link #MONDAY} between these times, as "09:00". */
    public static NewDay day(String start, String end) {
        return new NewDay(MONDAY, LocalTime.parse(start), LocalTime.parse(end), null);
    }

    /** A day from nine to half past four. */
    public static NewDay day(LocalDate date) {
        return new NewDay(date, null, null, null);
    }

    /** A program in the trainer's language, with the usual questionnaires. */
    public Program program(Trainer trainer) {
        return programs.make(
                trainer.organisation(), "Saying no", trainer.locale().getLanguage(), List.of());
    }

    /** A program in the trainer's language without questionnaires: a test brings those along that it needs. */
    public Program emptyProgram(Trainer trainer, CustomerWord word) {
        return programs.make(trainer.organisation(), "Saying no", trainer.locale(), word);
    }

    /** A training of a program of its own, on these days or else on {@link #MONDAY}. */
    public Edition plan(Trainer trainer, NewDay... days) {
        return plan(trainer, program(trainer), days);
    }

    /** A training of this program, on these days or else on {@link #MONDAY}. */
    public Edition plan(Trainer trainer, Program program, NewDay... days) {
        List<NewDay> held = days.length == 0 ? List.of(day(MONDAY)) : List.of(days);
        return editions.plan(
                trainer, program.id(), new NewEdition("Client", null, null, null, null, null, null, null, held));
    }

    /** Lets people take part, known by their first names. */
    public List<Enrolment> enrol(Edition edition, String... firstNames) {
        return editions.enrol(
                edition,
                Stream.of(firstNames)
                        .map(name -> new NewParticipant(name, null, null))
                        .toList());
    }

    /** Lets so many people take part, each with another name. */
    public List<Enrolment> enrol(Edition edition, int people) {
        return enrol(
                edition, IntStream.range(0, people).mapToObj(i -> "Person " + i).toArray(String[]::new));
    }
}
