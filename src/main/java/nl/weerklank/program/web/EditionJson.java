package nl.weerklank.program.web;

import java.time.LocalDate;
import java.util.List;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.Engagement;

/** An edition as the API tells it. */
public record EditionJson(
        long id,
        long engagement,
        long program,
        String title,
        ClientJson client,
        ContactJson contact,
        String goal,
        String noticedBy,
        String group,
        String language,
        String timeZone,
        List<DayJson> days) {

    /** Who hired the trainer. */
    public record ClientJson(String name) {}

    /** The person at the client. */
    public record ContactJson(String name, String role, String email) {

        static ContactJson of(Contact contact) {
            return contact == null ? null : new ContactJson(contact.name(), contact.role(), contact.email());
        }
    }

    /** A day, in the edition's time zone; times as {@code 09:00}. */
    public record DayJson(LocalDate date, String start, String end, String location) {

        static DayJson of(EditionDay day) {
            return new DayJson(
                    day.heldOn(), day.startsAt().toString(), day.endsAt().toString(), day.location());
        }
    }

    static EditionJson of(Edition edition) {
        Engagement engagement = edition.engagement();
        return new EditionJson(
                edition.id(),
                engagement.id(),
                edition.program().id(),
                edition.program().title(),
                new ClientJson(engagement.client().name()),
                ContactJson.of(engagement.contact()),
                engagement.goal(),
                engagement.noticedBy(),
                edition.groupName(),
                edition.locale().getLanguage(),
                edition.timeZone().getId(),
                edition.days().stream().map(DayJson::of).toList());
    }
}
