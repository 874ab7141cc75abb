package nl.weerklank.takeaway;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalWriter;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** Days as a calendar that other programs read (RFC 5545), with the time zones defined that they are in. */
public final class CalendarFile {
    /** The media type. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    /** A line holds at most 75 bytes, and a sign takes up to three, or four for two. */
    private static final int SIGNS_OF_A_LINE = 25;

    private static final int HOURS_UNTIL_ASKED_AGAIN = 4;

    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones;

    private CalendarFile(String name, List<CalendarDay> days, Instant now) {
        calendar.setProductId("-//Weerklank//Weerklank//NL");
        calendar.setName(name);
        // What RFC 7986 calls the name is known to older programs by this.
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        Duration untilAskedAgain =
                new Duration.Builder().hours(HOURS_UNTIL_ASKED_AGAIN).build();
        calendar.setRefreshInterval(untilAskedAgain).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", untilAskedAgain.toString());
        zones = days.stream().collect(Collectors.groupingBy(day -> day.starts().getZone())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> defined(of.getKey(), of.getValue())));
        days.forEach(day -> calendar.addEvent(event(day, now)));
    }

    /**
     * A calendar.
     *
     * @param now when it is written, which tells other programs which of two versions is the later one
     */
    static CalendarFile of(String name, List<CalendarDay> days, Instant now) {
        return new CalendarFile(name, days, now);
    }

    private static TimezoneAssignment defined(ZoneId zone, List<CalendarDay> days) {
        int first = days.stream().mapToInt(day -> day.starts().getYear()).min().orElseThrow();
        int last = days.stream().mapToInt(day -> day.ends().getYear()).max().orElseThrow();
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneDefinition.of(zone, first, last));
    }

    private VEvent event(CalendarDay day, Instant now) {
        VEvent event = new VEvent();
        event.setUid(day.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(day.summary());
        event.setDescription(day.description());
        event.setUrl(day.url());
        if (day.location() != null) {
            event.setLocation(day.location());
        }
        TimezoneAssignment zone = zones.get(day.starts().getZone());
        TimezoneInfo told = calendar.getTimezoneInfo();
        told.setTimezone(event.setDateStart(Date.from(day.starts().toInstant()), true), zone);
        told.setTimezone(event.setDateEnd(Date.from(day.ends().toInstant()), true), zone);
        return event;
    }

    /** Writes the calendar as UTF-8. */
    public void write(OutputStream out) throws IOException {
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(SIGNS_OF_A_LINE);
        writer.write(calendar);
        writer.flush();
    }
}
