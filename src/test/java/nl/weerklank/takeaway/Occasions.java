package nl.weerklank.takeaway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.program.Program;
import nl.weerklank.samples.Sample;
import nl.weerklank.samples.Samples;

/** Trainings to make documents of: of a sample course, or of whatever days and program a test has. */
final class Occasions {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final LocalDate FIRST = LocalDate.of(2026, 11, 17);

    private static final String LONG = "Willemijn-Charlotte van Oldenbarnevelt-ter Schuur tot Wassenaar";

    private static final Map<Integer, Boolean> ALL_DAYS =
            IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toMap(Function.identity(), day -> true));

    private Occasions() {}

    /** A sample course for a group of so many, the second of whom has a long name; held on days in a row. */
    static Occasion ofCourse(String slug, int participants) {
        Sample course = course(slug);
        return of(
                program(course),
                course.plans().get(0).days().stream().map(day -> day.draft()).toList(),
                participants);
    }

    static Sample course(String slug) {
        return new Samples().find(slug);
    }

    static Program program(Sample course) {
        Program program = new Program(
                new Organisation("Bureau Waterland"),
                course.title(),
                course.locale(),
                course.customerWord(),
                Instant.EPOCH);
        program.pursue(course.goals());
        program.carry(course.cardTitle(), course.cardSteps());
        program.advise(course.managerTips());
        program.practise(course.cases());
        return program;
    }

    static Occasion of(Program program, List<DayDraft> planned, int participants) {
        List<HeldDay> days = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            DayDraft day = planned.get(i);
            days.add(new HeldDay(
                    i + 1,
                    new DayDraft(FIRST.plusDays(i), day.startsAt(), day.endsAt(), day.blocks()),
                    AMSTERDAM,
                    "De Zalen, Kerkstraat 12, Utrecht"));
        }
        return new Occasion(
                program,
                "Gemeente Waterland, team Publieksbalie",
                "Bureau Waterland",
                List.of("Els de Boer"),
                program.locale(),
                days,
                people(participants),
                Map.of(),
                3,
                FIRST.plusDays(planned.size()));
    }

    static List<Occasion.Attendee> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Occasion.Attendee(i + 1, i == 1 ? LONG : "Deelnemer " + (char) ('A' + i), ALL_DAYS))
                .toList();
    }
}
