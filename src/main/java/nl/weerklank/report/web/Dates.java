package nl.weerklank.report.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.outcome.Wording;

/** Dates in full, as they are written in a language: "17 november 2026". */
final class Dates {

    private final Locale locale;
    private final DateTimeFormatter full;
    private final DateTimeFormatter month;

    Dates(Locale locale) {
        this.locale = locale;
        this.full = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    String full(LocalDate date) {
        return full.format(date);
    }

    /** Days of one month share its name: "16 en 17 november 2026". */
    String list(List<LocalDate> dates) {
        Map<YearMonth, List<String>> months = new LinkedHashMap<>();
        for (LocalDate date : dates) {
            months.computeIfAbsent(YearMonth.from(date), any -> new ArrayList<>())
                    .add(String.valueOf(date.getDayOfMonth()));
        }
        List<String> parts = months.entrySet().stream()
                .map(days -> Wording.list(days.getValue(), locale) + " " + month.format(days.getKey()))
                .toList();
        return Wording.list(parts, locale);
    }
}
