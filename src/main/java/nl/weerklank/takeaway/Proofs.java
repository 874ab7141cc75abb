package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerklank.platform.Texts;
import nl.weerklank.takeaway.Occasion.Attendee;

/**
 * Who can prove to have taken part, and on which days: only where somebody noted that he or she was there, on a day that
 * is not yet to come.
 */
public final class Proofs {
    private final Occasion occasion;

    Proofs(Occasion occasion) {
        this.occasion = occasion;
    }

    /** The keys of the enrolments of those who were there on a day at least, in order. */
    public List<Long> participants() {
        return proven().stream().map(Attendee::id).toList();
    }

    List<Attendee> proven() {
        return occasion.people().stream()
                .filter(person -> !daysOf(person).isEmpty())
                .toList();
    }

    /** The days on which somebody was there. */
    List<HeldDay> daysOf(Attendee person) {
        return occasion.days().stream()
                .filter(this::hasCome)
                .filter(day -> Boolean.TRUE.equals(person.there(day)))
                .toList();
    }

    private boolean hasCome(HeldDay day) {
        return day.date() == null || !day.date().isAfter(occasion.today());
    }

    /** What does not count, or not yet, and why, a sentence each in this language: days, then people; none where all does. */
    public List<String> open(Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> open = new ArrayList<>();
        if (occasion.people().isEmpty()) {
            open.add(texts.format("takeaway.proof.empty"));
            return open;
        }
        if (occasion.days().isEmpty()) {
            open.add(texts.format("takeaway.proof.no-days"));
        }
        occasion.days().forEach(day -> open(day, locale, open));
        String away = names(occasion.people().stream().filter(this::wasNever).toList());
        if (!away.isEmpty()) {
            open.add(texts.format("takeaway.proof.never-there", away));
        }
        return open;
    }

    private void open(HeldDay day, Locale locale, List<String> open) {
        Texts texts = Texts.in(locale);
        List<Attendee> unknown = occasion.people().stream()
                .filter(person -> person.there(day) == null)
                .toList();
        if (!hasCome(day)) {
            open.add(texts.format("takeaway.proof.to-come", day.name(locale)));
        } else if (unknown.size() == occasion.people().size()) {
            open.add(texts.format("takeaway.proof.not-noted", day.name(locale)));
        } else if (!unknown.isEmpty()) {
            open.add(texts.format("takeaway.proof.not-noted-of", day.name(locale), names(unknown)));
        }
    }

    private boolean wasNever(Attendee person) {
        return !occasion.days().isEmpty()
                && occasion.days().stream().allMatch(day -> hasCome(day) && Boolean.FALSE.equals(person.there(day)));
    }

    private static String names(List<Attendee> people) {
        return people.stream().map(Attendee::name).collect(Collectors.joining(", "));
    }
}
