package nl.weerklank.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.weerklank.platform.Texts;

/**
 * A quarter of a year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** The quarter in which this moment is, as the calendar of that zone tells it. */
    public static Quarter of(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter so many quarters later, or earlier. */
    public Quarter plus(int quarters) {
        int count = year * LAST + number - 1 + quarters;
        return new Quarter(Math.floorDiv(count, LAST), Math.floorMod(count, LAST) + 1);
    }

    /** How many quarters it is later than another one. */
    public int since(Quarter other) {
        return (year - other.year) * LAST + number - other.number;
    }

    /** When it begins. */
    public Instant start(ZoneId zone) {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** What it is called: "3e kwartaal 2026". */
    public String label(Locale locale) {
        return Texts.in(locale).format("trend.quarter", number, Integer.toString(year));
    }
}
