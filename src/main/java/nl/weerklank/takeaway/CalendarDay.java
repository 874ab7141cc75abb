package nl.weerklank.takeaway;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;

/**
 * A day in a calendar.
 *
 * @param uid the same for as long as the day is one of its training, whenever that is held
 * @param starts when, as the clock of its place tells it
 * @param location where, or null
 */
record CalendarDay(
        String uid,
        String summary,
        String description,
        String url,
        String location,
        ZonedDateTime starts,
        ZonedDateTime ends) {

    /** The days of a training. */
    static List<CalendarDay> of(Edition edition) {
        List<EditionDay> days = edition.days();
        return IntStream.range(0, days.size())
                .mapToObj(place -> of(edition, days.get(place), place, days.size()))
                .toList();
    }

    private static CalendarDay of(Edition edition, EditionDay day, int place, int days) {
        ZoneId zone = edition.timeZone();
        boolean pastMidnight = day.endsAt().isBefore(day.startsAt());
        LocalDate lastDate = pastMidnight ? day.heldOn().plusDays(1) : day.heldOn();
        return new CalendarDay(
                "edition-" + edition.id() + "-day-" + (place + 1) + "@weerklank",
                edition.program().title() + ", " + edition.group(),
                Texts.in(edition.locale()).format("takeaway.calendar.day", place + 1, days),
                Settings.address() + "/desk/edition?id=" + edition.id(),
                day.location(),
                ZonedDateTime.of(day.heldOn(), day.startsAt(), zone),
                ZonedDateTime.of(lastDate, day.endsAt(), zone));
    }

    /** The days of all these trainings. */
    static List<CalendarDay> of(List<Edition> editions) {
        List<CalendarDay> days = new ArrayList<>();
        editions.forEach(edition -> days.addAll(of(edition)));
        return days;
    }
}
