package nl.weerklank.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates and times as people write them, the same on every screen: "17 november 2026", "di 17 nov 2026", "9:00". */
public final class Dates {

    /** The first day that is taken wherever a date comes in: what is earlier was typed wrongly. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that is taken. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Dates() {}

    /** Whether this day is one that is taken: not every database keeps every day that can be written. */
    public static boolean isTaken(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether this moment is on such a day, in UTC. */
    public static boolean isTaken(Instant moment) {
        Instant first = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return !moment.isBefore(first) && moment.isBefore(end);
    }

    /** A date in full: "17 november 2026". */
    public static String full(LocalDate date, Locale locale) {
        return formatted("d MMMM uuuu", date, locale);
    }

    /** A date with its day of the week, short: "di 17 nov 2026". */
    public static String brief(LocalDate date, Locale locale) {
        return formatted("EEE d MMM uuuu", date, locale).replace(".", "");
    }

    /** The same without its year: "di 17 nov". */
    public static String withoutYear(LocalDate date, Locale locale) {
        return formatted("EEE d MMM", date, locale).replace(".", "");
    }

    /** A time of the day: "9:00". */
    public static String time(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(time);
    }

    /** A moment as the clock in that zone tells it: "17 november 2026, 9:00". */
    public static String moment(Instant moment, ZoneId zone, Locale locale) {
        return full(LocalDate.ofInstant(moment, zone), locale) + ", " + time(LocalTime.ofInstant(moment, zone), locale);
    }

    /** Several dates, given in order, with what they share said once: "16 en 17 november 2026". */
    public static String days(List<LocalDate> dates, Locale locale) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate date = dates.get(i);
            LocalDate next = i + 1 < dates.size() ? dates.get(i + 1) : null;
            parts.add(formatted(next == null ? "d MMMM uuuu" : untilNext(date, next), date, locale));
        }
        return joined(parts, locale);
    }

    private static String untilNext(LocalDate date, LocalDate next) {
        if (YearMonth.from(date).equals(YearMonth.from(next))) {
            return "d";
        }
        return date.getYear() == next.getYear() ? "d MMMM" : "d MMMM uuuu";
    }

    private static String joined(List<String> parts, Locale locale) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String last = parts.get(parts.size() - 1);
        String rest = String.join(", ", parts.subList(0, parts.size() - 1));
        return Texts.in(locale).format("platform.dates.and", rest, last);
    }

    private static String formatted(String pattern, LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
