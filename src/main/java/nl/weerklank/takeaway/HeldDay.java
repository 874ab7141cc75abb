package nl.weerklank.takeaway;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Hours;
import nl.weerklank.plan.Timetable;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;

/**
 * A day of a plan, with where it is held.
 *
 * @param number which day it is, from 1
 * @param location where, or null
 */
public record HeldDay(int number, DayDraft plan, ZoneId zone, String location) {
    LocalDate date() {
        return plan.heldOn();
    }

    List<BlockDraft> blocks() {
        return plan.blocks();
    }

    /** The blocks with their times. */
    Timetable<BlockDraft> timetable() {
        return Timetable.of(hours(), plan.blocks());
    }

    private Hours hours() {
        return plan.heldOn() == null
                ? Hours.of(plan.startsAt(), plan.endsAt())
                : Hours.of(plan.heldOn(), plan.startsAt(), plan.endsAt(), zone);
    }

    /** How many minutes pass from its start to its end, without breaks. */
    int minutesOfTraining() {
        Hours hours = hours();
        return hours.end() - hours.start() - timetable().totals().breaks();
    }

    /** "Dag 1: di 17 nov 2026", or without a date "Dag 1". */
    String name(Locale locale) {
        Texts texts = Texts.in(locale);
        return date() == null
                ? texts.format("takeaway.day", number)
                : texts.format("takeaway.day-on", number, Dates.brief(date(), locale));
    }

    /** "9:00–16:30". */
    String span(Locale locale) {
        return span(plan.startsAt(), plan.endsAt(), locale);
    }

    static String span(LocalTime from, LocalTime until, Locale locale) {
        return Dates.time(from, locale) + "–" + Dates.time(until, locale);
    }
}
