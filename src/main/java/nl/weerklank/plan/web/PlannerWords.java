package nl.weerklank.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.Minutes;
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
        return Minutes.said(texts, minutes);
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
