package nl.weerklank.program.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.web.EditionJson.ClientJson;
import nl.weerklank.program.web.EditionJson.ContactJson;
import nl.weerklank.program.web.EditionJson.TrainerJson;

/** An edition as a caller sends it; dates and times are read here, so that a wrong one is told with its field. */
public record EditionRequest(
        ClientJson client,
        ContactJson contact,
        Long engagement,
        String goal,
        String noticedBy,
        String group,
        String language,
        String timeZone,
        List<SentDay> days,
        List<TrainerJson> trainers) {

    /** A day as it was sent: {@code 2026-03-19}, {@code 09:00}. */
    public record SentDay(String date, String start, String end, String location) {}

    /** The same for the use case; refuses dates and times that are none. */
    NewEdition typed() {
        Mistakes mistakes = new Mistakes();
        List<NewDay> typedDays = new ArrayList<>();
        for (int i = 0; days != null && i < days.size(); i++) {
            typedDays.add(day(mistakes, "days[" + i + "].", days.get(i)));
        }
        mistakes.refuseIfAny();
        return new NewEdition(
                client == null ? null : client.name(),
                client == null ? null : client.sector(),
                contact == null ? null : new NewContact(contact.name(), contact.role(), contact.email()),
                engagement,
                goal,
                noticedBy,
                group,
                language,
                timeZone,
                typedDays);
    }

    /** Who give it; refuses roles that are none. */
    List<NewTeamMember> team() {
        return TrainerJson.typed(trainers);
    }

    private static NewDay day(Mistakes mistakes, String path, SentDay sent) {
        if (sent == null) {
            return new NewDay(null, null, null, null);
        }
        return new NewDay(
                read(mistakes, path + "date", sent.date(), LocalDate::parse, "program.mistake.date"),
                read(mistakes, path + "start", sent.start(), LocalTime::parse, "program.mistake.time"),
                read(mistakes, path + "end", sent.end(), LocalTime::parse, "program.mistake.time"),
                sent.location());
    }

    private static <T> T read(Mistakes mistakes, String field, String sent, Function<String, T> reader, String key) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return reader.apply(sent.strip());
        } catch (DateTimeException wrong) {
            mistakes.add(field, key);
            return null;
        }
    }
}
