package nl.weerklank.takeaway;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The definition of a time zone as calendars carry it, made of the rules that this program itself reckons with, so that
 * another program shows the same times. Where the clock changes by a yearly rule, the rule is told; else each change.
 */
final class ZoneDefinition {
    private static final int WEEK = 7;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final VTimezone definition;

    private ZoneDefinition(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.definition = new VTimezone(zone.getId());
    }

    /** The zone as it is in these years. */
    static VTimezone of(ZoneId zone, int firstYear, int lastYear) {
        ZoneDefinition zoned = new ZoneDefinition(zone);
        zoned.define(firstYear, lastYear);
        return zoned.definition;
    }

    private void define(int firstYear, int lastYear) {
        Instant beginning = start(firstYear);
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        boolean byRule = !yearly.isEmpty()
                && yearly.stream().allMatch(rule -> rule.getDayOfWeek() != null && turn(rule) != 0)
                && yearly.stream()
                        .map(rule -> rule.createTransition(firstYear - 1))
                        .allMatch(change -> change.equals(
                                rules.nextTransition(change.getInstant().minusSeconds(1))));
        if (byRule) {
            yearly.forEach(rule -> add(rule.createTransition(firstYear - 1)).setRecurrenceRule(recurrence(rule)));
        } else {
            addEach(beginning, start(lastYear + 1));
        }
    }

    private static Instant start(int year) {
        return Year.of(year).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Which of its name in a month its day is: the first, the second …, -1 for the last, or 0 where it is none of these. */
    private static int turn(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int beginOfLastWeek = rule.getMonth().minLength() - WEEK + 1;
        if (day == -1 || day == beginOfLastWeek && rule.getMonth() != Month.FEBRUARY) {
            return -1;
        }
        return day % WEEK == 1 ? 1 + day / WEEK : 0;
    }

    private static Recurrence recurrence(ZoneOffsetTransitionRule rule) {
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(turn(rule), DayOfWeek.valueOf(rule.getDayOfWeek().name()))
                .build();
    }

    private void addEach(Instant from, Instant until) {
        ZoneOffset offset = rules.getOffset(from);
        ZoneOffsetTransition before = rules.previousTransition(from);
        add(
                before == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : before.getDateTimeBefore(),
                before == null ? offset : before.getOffsetBefore(),
                offset,
                from);
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            add(change);
        }
    }

    private Observance add(ZoneOffsetTransition change) {
        return add(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), change.getInstant());
    }

    private Observance add(LocalDateTime start, ZoneOffset before, ZoneOffset after, Instant moment) {
        boolean summer = rules.isDaylightSavings(moment);
        Observance observance = summer ? summer() : standard();
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        observance.addTimezoneName(TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
        return observance;
    }

    private Observance summer() {
        DaylightSavingsTime summer = new DaylightSavingsTime();
        definition.addDaylightSavingsTime(summer);
        return summer;
    }

    private Observance standard() {
        StandardTime standard = new StandardTime();
        definition.addStandardTime(standard);
        return standard;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
