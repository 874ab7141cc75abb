package nl.weerklank.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;

/** Dates and durations as people read them. */
final class PlannerWords {
    private final Locale locale;
    private final Texts texts;

    PlannerWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** "45 min", "1 u" or "6 u 05". */
    String duration(int minutes) {
        if (minutes < 60) {
            return texts.format("plan.duration.minutes", minutes);
        }
        if (minutes % 60 == 0) {
            return texts.format("plan.duration.hours", minutes / 60);
        }
        return texts.format("plan.duration.both", minutes / 60, String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    /** "Dag 1, ma 16 nov", or without the date as long as there is none. */
    String day(int place, LocalDate date) {
        return date == null
                ? texts.format("plan.planner.day", place + 1)
                : texts.format("plan.planner.day-on", place + 1, Dates.withoutYear(date, locale));
    }

    String kind(BlockKind kind) {
        return texts.format("plan.block-kind." + kind.code());
    }

    String text(String key, Object... arguments) {
        return texts.format(key, arguments);
    }
}
