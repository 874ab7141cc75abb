package nl.weerklank.day.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.day.Days;
import nl.weerklank.day.TrainingDay;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Language;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** A day of a training, to be run from a tablet or a phone: the script does the rest, with or without network. */
@Named
@RequestScoped
public class DayPage {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Days days;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Edition edition;
    private List<Long> keys;
    private List<LocalDate> dates;
    private int place;
    private TrainingDay day;

    @PostConstruct
    void open() {
        edition = editions.find(current.organisation(), Asked.key("edition"));
        Map<Long, LocalDate> held = days.of(edition);
        keys = List.copyOf(held.keySet());
        dates = List.copyOf(held.values());
        place = Asked.keyIfAny("day")
                .map(number -> number.intValue() - 1)
                .orElseGet(() -> Days.next(dates, LocalDate.now(clock.withZone(edition.timeZone()))));
        if (place < 0 || place >= Math.max(1, keys.size())) {
            throw Refusal.notFound();
        }
        day = keys.isEmpty() ? null : days.find(current.organisation(), edition.id(), keys.get(place));
    }

    public Edition getEdition() {
        return edition;
    }

    /** Whether the plan has no day to run. */
    public boolean isWithoutDays() {
        return day == null;
    }

    /** Which day it is, from 1. */
    public int getNumber() {
        return place + 1;
    }

    /** When it is held. */
    public LocalDate getDate() {
        return dates.get(place);
    }

    /** When all days are held, in order. */
    public List<LocalDate> getDates() {
        return dates;
    }

    /** The key of the day. */
    public Long getKey() {
        return keys.get(place);
    }

    /** The day as it is now, for the script. */
    public String getJson() {
        return DayWords.json(DayJson.of(day, clock.instant()));
    }

    /** What the script says. */
    public String getWords() {
        return DayWords.json(DayWords.of(language.locale()));
    }
}
