package nl.weerklank.program;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;

/**
 * An edition as it was typed. Required are the client's name, unless an engagement is named, and one day; the language
 * is the program's and the time zone Amsterdam's where they are null.
 */
public record NewEdition(
        String clientName,
        String sector,
        NewContact contact,
        Long engagement,
        String goal,
        String noticedBy,
        String group,
        String language,
        String timeZone,
        List<NewDay> days) {

    private static final String USUAL_ZONE = "Europe/Amsterdam";

    /** An edition for a client of whom nothing is said about the sector; what is known of it stays. */
    public NewEdition(
            String clientName,
            NewContact contact,
            Long engagement,
            String goal,
            String noticedBy,
            String group,
            String language,
            String timeZone,
            List<NewDay> days) {
        this(clientName, null, contact, engagement, goal, noticedBy, group, language, timeZone, days);
    }

    /** What concerns the delivery, checked; the days in order of date and time. */
    Delivery delivery(Mistakes mistakes, Program program) {
        return new Delivery(
                mistakes.optional("group", group, 120), locale(mistakes, program), zone(mistakes), days(mistakes));
    }

    private Locale locale(Mistakes mistakes, Program program) {
        if (language == null || language.isBlank()) {
            return program.locale();
        }
        if (!Texts.speaks(language)) {
            mistakes.add("language", "program.mistake.language");
        }
        return Texts.spoken(language);
    }

    private ZoneId zone(Mistakes mistakes) {
        try {
            return ZoneId.of(timeZone == null || timeZone.isBlank() ? USUAL_ZONE : timeZone);
        } catch (DateTimeException unknown) {
            mistakes.add("timeZone", "program.mistake.time-zone");
            return ZoneId.of(USUAL_ZONE);
        }
    }

    private List<EditionDay> days(Mistakes mistakes) {
        List<EditionDay> checked = new ArrayList<>();
        for (int i = 0; days != null && i < days.size(); i++) {
            if (days.get(i) != null) {
                checked.add(days.get(i).checked(mistakes, i));
            }
        }
        if (checked.isEmpty()) {
            mistakes.add("days", "program.mistake.one-day");
        }
        if (checked.stream().allMatch(day -> day.heldOn() != null)) {
            checked.sort(Comparator.comparing(EditionDay::heldOn).thenComparing(EditionDay::startsAt));
        }
        return checked;
    }
}
