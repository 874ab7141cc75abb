package nl.weerklank.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;

/**
 * Days by week, by month or by year, as far as they lie apart.
 *
 * @param start the first day of the first class
 */
record DayRuler(LocalDate start, ChronoUnit unit, List<LocalDate> borders) implements Ruler<LocalDate> {

    private static final int MOST_WEEKS = 8;
    private static final int MOST_MONTHS = 24;

    static DayRuler of(SortedMap<LocalDate, Integer> days, boolean careful) {
        LocalDate low = Spread.lowEnd(days, careful);
        LocalDate high = Spread.highEnd(days, careful);
        ChronoUnit unit = unit(low, high);
        LocalDate start = startOf(low, unit);
        List<LocalDate> borders = new ArrayList<>();
        for (LocalDate border = start.plus(1, unit); !border.isAfter(high); border = border.plus(1, unit)) {
            borders.add(border);
        }
        return new DayRuler(start, unit, List.copyOf(borders));
    }

    private static ChronoUnit unit(LocalDate low, LocalDate high) {
        if (ChronoUnit.WEEKS.between(low, high) < MOST_WEEKS) return ChronoUnit.WEEKS;
        return ChronoUnit.MONTHS.between(low, high) < MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static LocalDate startOf(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    @Override
    public String name(int from, int to, boolean openBelow, boolean openAbove, Locale locale) {
        LocalDate first = start.plus(from - 1L, unit);
        LocalDate last = start.plus(to, unit).minusDays(1);
        Texts texts = Texts.in(locale);
        if (openAbove) return texts.format("outcome.range.or-later", called(first, locale));
        if (openBelow) return texts.format("outcome.range.or-earlier", called(last, locale));
        String one = called(first, locale);
        String other = called(last, locale);
        return one.equals(other) ? one : texts.format("outcome.range.through", one, other);
    }

    /** A border as it is called: a day, a month or a year. */
    private String called(LocalDate day, Locale locale) {
        return switch (unit) {
            case WEEKS -> Dates.full(day, locale);
            case MONTHS -> DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(day);
            default -> Integer.toString(day.getYear());
        };
    }

    @Override
    public String said(LocalDate day, Locale locale) {
        return Dates.full(day, locale);
    }

    @Override
    public LocalDate between(LocalDate lower, LocalDate upper) {
        return lower;
    }
}
