package nl.weerklank.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;
import nl.weerklank.program.Enrolment;
import nl.weerklank.program.Program;
import nl.weerklank.program.TeamMember;

/**
 * All that documents tell of one training, read and put together.
 *
 * @param group for whom it is: client and group
 * @param organisation whose training it is
 * @param trainers who give it, actors apart
 * @param locale the language of the documents
 * @param days what is planned, with where it is held
 * @param people who take part
 * @param themes the names of its themes by their keys
 * @param together how many work together in a small group, 1 or more
 * @param today where the training is
 */
public record Occasion(
        Program program,
        String group,
        String organisation,
        List<String> trainers,
        Locale locale,
        List<HeldDay> days,
        List<Attendee> people,
        Map<Long, String> themes,
        int together,
        LocalDate today) {

    /**
     * Somebody who takes part.
     *
     * @param id the key of the enrolment, by which the API calls a participant
     * @param noted whether he or she was there, by the {@link HeldDay#number()} of the days of which somebody said so
     */
    public record Attendee(long id, String name, Map<Integer, Boolean> noted) {
        static Attendee of(Enrolment enrolment, List<PlanDay> days) {
            Map<Integer, Boolean> noted = new HashMap<>();
            for (int i = 0; i < days.size(); i++) {
                Boolean there = enrolment.attended(days.get(i).id());
                if (there != null) {
                    noted.put(i + 1, there);
                }
            }
            return new Attendee(enrolment.id(), enrolment.participant().fullName(), noted);
        }

        /** Whether he or she was there on a day; null while nobody said so. */
        Boolean there(HeldDay day) {
            return noted.get(day.number());
        }
    }

    static Occasion of(
            Edition edition,
            List<PlanDay> planned,
            List<Enrolment> enrolments,
            Map<Long, String> themes,
            int together,
            LocalDate today) {
        return new Occasion(
                edition.program(),
                edition.group(),
                edition.organisation().name(),
                trainers(edition),
                edition.locale(),
                held(edition, planned),
                enrolments.stream().map(one -> Attendee.of(one, planned)).toList(),
                themes,
                together,
                today);
    }

    private static List<String> trainers(Edition edition) {
        Set<String> names = new LinkedHashSet<>();
        edition.team().stream()
                .filter(member -> member.role() != TeamMember.Role.ACTOR)
                .forEach(member -> names.add(member.name()));
        return names.isEmpty() ? List.of(edition.trainer().name()) : List.copyOf(names);
    }

    private static List<HeldDay> held(Edition edition, List<PlanDay> planned) {
        List<EditionDay> agreed = edition.days();
        List<HeldDay> days = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            DayDraft day = planned.get(i).draft();
            EditionDay here = agreed.stream()
                    .filter(held -> held.heldOn().equals(day.heldOn()))
                    .findFirst()
                    .orElse(agreed.get(Math.min(i, agreed.size() - 1)));
            days.add(new HeldDay(i + 1, day, edition.timeZone(), here.location()));
        }
        return days;
    }

    /** The same, for this participant alone; refuses one who does not take part. */
    Occasion of(long participant) {
        List<Attendee> one =
                people.stream().filter(person -> person.id() == participant).toList();
        if (one.isEmpty()) {
            throw Refusal.notFound();
        }
        return new Occasion(program, group, organisation, trainers, locale, days, one, themes, together, today);
    }

    /** The text as the program's participants say it, with the places for the word for their customers filled in. */
    String said(String text) {
        return program.customerWord().as(locale).fill(text);
    }

    /** A text in which whoever takes part is not named: full names give way, other words that look like names stay. */
    String nameless(String text) {
        String said = said(text);
        if (said == null) {
            return null;
        }
        for (Attendee person : people) {
            if (person.name().contains(" ")) {
                said = said.replace(person.name(), text("brief.somebody"));
            }
        }
        return said;
    }

    /** Whether a text holds one of the names of somebody who takes part as a word of it. */
    boolean names(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(text.split("[^\\p{L}\\p{N}’'-]+")));
        return people.stream()
                .flatMap(person -> Stream.of(person.name().split("\\s+")))
                .anyMatch(words::contains);
    }

    Texts texts() {
        return Texts.in(locale);
    }

    /** A text of the documents with its places filled in. */
    String text(String key, Object... arguments) {
        return texts().format("takeaway." + key, arguments);
    }

    /** The dates as far as they are known: "16 en 17 november 2026"; empty where none is. */
    String dates() {
        return dates(days, locale);
    }

    static String dates(List<HeldDay> days, Locale locale) {
        List<LocalDate> dates = days.stream()
                .map(HeldDay::date)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return Dates.days(dates, locale);
    }

    /** Whether nothing was planned yet. */
    boolean isEmpty() {
        return days.stream().allMatch(day -> day.blocks().isEmpty());
    }

    /** The days on which something is planned. */
    List<HeldDay> filledDays() {
        return days.stream().filter(day -> !day.blocks().isEmpty()).toList();
    }
}
