package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as another library reads them. */
class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String NASTY = "Plein 1; zaal 2, \"Noord\"\\Zuid\nachterom 👍 " + "é".repeat(90);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Amsterdam",
                "Europe/Dublin",
                "America/New_York",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Asia/Tokyo",
                "Australia/Sydney",
                "Asia/Gaza",
                "Australia/Lord_Howe"
            })
    void itsDefinitionOfAZoneTellsWhatTheClocksThereShow(String name) {
        ZoneId zone = ZoneId.of(name);
        ZonedDateTime first = ZonedDateTime.of(2025, 3, 1, 9, 0, 0, 0, zone);
        Calendar read = read(List.of(day("a", first, 8), day("b", first.withYear(2028), 8)));

        VTimeZone defined = definition(read, name);
        for (ZonedDateTime moment = ZonedDateTime.of(2025, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);
                moment.getYear() < 2029;
                moment = moment.plusDays(1)) {
            ZoneOffset shown = zone.getRules().getOffset(moment.toInstant());
            // east of Greenwich the reader sees a change only on the day after it
            if (shown.equals(zone.getRules().getOffset(moment.minusDays(1).toInstant()))) {
                assertThat(offset(defined, moment.toOffsetDateTime()))
                        .as(name + " at " + moment)
                        .isEqualTo(shown);
            }
        }
    }

    @Test
    void aDayThatCrossesAChangeOfClockLastsAsLongAsItDoes() {
        ZonedDateTime start = ZonedDateTime.of(2026, 10, 24, 22, 0, 0, 0, Occasions.AMSTERDAM);
        ZonedDateTime end = ZonedDateTime.of(2026, 10, 25, 5, 0, 0, 0, Occasions.AMSTERDAM);
        Calendar read =
                read(List.of(new CalendarDay("x@weerklank", "S", "D", "https://example.org", null, start, end)));

        Component event = read.getComponents().stream()
                .filter(part -> part.getName().equals("VEVENT"))
                .findFirst()
                .orElseThrow();
        assertThat(value(event, "DTSTART")).isEqualTo("20261024T220000");
        assertThat(value(event, "DTEND")).isEqualTo("20261025T050000");
        VTimeZone zone = definition(read, "Europe/Amsterdam");
        assertThat(moment(zone, event, "DTSTART")).isEqualTo(start.toInstant());
        assertThat(moment(zone, event, "DTEND")).isEqualTo(start.toInstant().plusSeconds(8 * 3600));
    }

    @Test
    void textsComeBackAsTheyWereAndEachEventHasItsKeyAndStamp() {
        ZonedDateTime start = ZonedDateTime.of(2026, 11, 17, 9, 0, 0, 0, Occasions.AMSTERDAM);
        String written = written(List.of(new CalendarDay(
                "e-1@weerklank", NASTY, "Dag 1 van 1", "https://example.org/x", NASTY, start, start.plusHours(8))));
        Component event = parsed(written).getComponents().stream()
                .filter(part -> part.getName().equals("VEVENT"))
                .findFirst()
                .orElseThrow();

        assertThat(value(event, "SUMMARY")).isEqualTo(NASTY);
        assertThat(value(event, "LOCATION")).isEqualTo(NASTY);
        assertThat(value(event, "UID")).isEqualTo("e-1@weerklank");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20260102T030405Z");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aYearlyRuleIsToldWhereThereIsOneAndWhenToAskAgain() {
        ZonedDateTime start = ZonedDateTime.of(2026, 11, 17, 9, 0, 0, 0, Occasions.AMSTERDAM);

        assertThat(written(List.of(day("a", start, 8))).replace("\r\n ", ""))
                .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H");
    }

    @Test
    void aCalendarWithoutDaysIsOneToo() {
        assertThat(parsed(written(List.of())).getComponents()).isEmpty();
    }

    private static CalendarDay day(String uid, ZonedDateTime start, int hours) {
        return new CalendarDay(
                uid, "Training", "Dag 1 van 1", "https://example.org", null, start, start.plusHours(hours));
    }

    private static Calendar read(List<CalendarDay> days) {
        Calendar read = parsed(written(days));
        assertThat(read.validate(true).getEntries()).isEmpty();
        return read;
    }

    private static String written(List<CalendarDay> days) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            CalendarFile.of("Trainingen", days, NOW).write(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toString(StandardCharsets.UTF_8);
    }

    private static Calendar parsed(String written) {
        try {
            return new CalendarBuilder().build(new StringReader(written));
        } catch (IOException | ParserException wrong) {
            throw new AssertionError(written, wrong);
        }
    }

    private static VTimeZone definition(Calendar calendar, String name) {
        return calendar.getComponents().stream()
                .filter(VTimeZone.class::isInstance)
                .map(VTimeZone.class::cast)
                .filter(zone -> value(zone, "TZID").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No definition of " + name + " in " + calendar));
    }

    private static Instant moment(VTimeZone zone, Component event, String name) {
        LocalDateTime local = LocalDateTime.parse(value(event, name), LOCAL);
        OffsetDateTime about = local.atOffset(ZoneOffset.UTC);
        return local.toInstant(offset(zone, about));
    }

    private static ZoneOffset offset(VTimeZone zone, OffsetDateTime moment) {
        return ZoneOffset.of(value(zone.getApplicableObservance(moment), "TZOFFSETTO"));
    }

    private static String value(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }
}
