package nl.weerklank.program.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Client;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.TeamMember;

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
        List<DayJson> days,
        List<TrainerJson> trainers) {

    /** Someone who gives it; the role is trainer, co-trainer or actor. */
    public record TrainerJson(String name, String role) {

        static TrainerJson of(TeamMember member) {
            return new TrainerJson(member.name(), member.role().word());
        }

        /** The team as it was sent; refuses roles that are none. */
        static List<NewTeamMember> typed(List<TrainerJson> sent) {
            Mistakes mistakes = new Mistakes();
            List<NewTeamMember> typed = new ArrayList<>();
            for (int i = 0; sent != null && i < sent.size(); i++) {
                TrainerJson one = sent.get(i) == null ? new TrainerJson(null, null) : sent.get(i);
                if (one.name() == null || one.name().isBlank()) {
                    mistakes.add("trainers[" + i + "].name", "platform.mistake.required");
                }
                Optional<TeamMember.Role> role = Optional.ofNullable(one.role()).flatMap(TeamMember.Role::of);
                if (one.role() != null && role.isEmpty()) {
                    mistakes.add("trainers[" + i + "].role", "program.mistake.role");
                }
                typed.add(new NewTeamMember(one.name(), role.orElse(null)));
            }
            mistakes.refuseIfAny();
            return typed;
        }
    }

    /** Who hired the trainer, and in which line of work, or null. */
    public record ClientJson(String name, String sector) {

        static ClientJson of(Client client) {
            return new ClientJson(client.name(), client.sector());
        }
    }

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
                ClientJson.of(engagement.client()),
                ContactJson.of(engagement.contact()),
                engagement.goal(),
                engagement.noticedBy(),
                edition.groupName(),
                edition.locale().getLanguage(),
                edition.timeZone().getId(),
                edition.days().stream().map(DayJson::of).toList(),
                edition.team().stream().map(TrainerJson::of).toList());
    }
}
