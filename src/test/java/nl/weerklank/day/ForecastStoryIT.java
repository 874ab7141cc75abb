package nl.weerklank.day;

import static nl.weerklank.day.History.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.weerklank.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The script reckons how a day goes on as the server does, and does the same with what is done. */
class ForecastStoryIT {
    private static final Path SCRIPTS = Path.of("src/main/webapp/WEB-INF/resources/weerklank");

    /**
     * Each forecast as a line of text: of each part its state, start, end and drift, and at last when all is done. What is
     * null comes into the browser as undefined.
     */
    private static final String FORECASTS = """
            days => days.map(day => {
              const parts = day.parts.map(part => ({ ...part, pin: part.pin ?? null, start: part.start ?? null, end: part.end ?? null }));
              const ahead = dayPage.forecast({ ...day, parts }, day.time);
              return [...ahead.rows.map(row => [row.is, row.start, row.end, row.drift].join(' ')), ahead.end].join(', ');
            })""";

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeEach
    void thePartsOfTheScriptThatKnowNoPage() {
        page = browser.desk("nl");
        for (String script : List.of("day-forecast.js", "day-apply.js")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script)));
        }
    }

    @Test
    void theScriptForecastsWhatTheServerForecasts() {
        List<Map<String, Object>> days = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int seed = 0; seed < 300; seed++) {
            History history = new History(new Random(seed));
            for (int step = 1; step <= 40; step++) {
                history.doSomething();
                if (step % 8 == 0) {
                    boolean isOver = (seed + step) % 3 == 0;
                    days.add(day(history, isOver));
                    expected.add(told(isOver ? history.over() : history.forecast()));
                }
            }
        }

        assertThat(page.evaluate(FORECASTS, days)).isEqualTo(expected);
        assertThat(String.join(" ", expected))
                .as("all that can be")
                .contains("coming", "running", "done", "skipped", "passed");
    }

    private static Map<String, Object> day(History history, boolean isOver) {
        Map<String, Object> day = new HashMap<>();
        day.put("begins", millis(NINE));
        day.put("time", millis(history.now()));
        day.put("closed", isOver ? millis(history.now()) : null);
        day.put("parts", history.parts().stream().map(ForecastStoryIT::part).toList());
        return day;
    }

    /** A part as the script knows it. */
    private static Map<String, Object> part(Part part) {
        Map<String, Object> known = new HashMap<>();
        known.put("minutes", part.minutes());
        known.put("extra", part.extraMinutes());
        known.put("skipped", part.skipped());
        known.put("pin", millis(part.pin()));
        known.put("start", millis(part.startedAt()));
        known.put("end", millis(part.endedAt()));
        return known;
    }

    /** A moment as the script has it: its numbers are all of this kind. */
    private static Double millis(Instant moment) {
        return moment == null ? null : (double) moment.toEpochMilli();
    }

    private static String told(Forecast forecast) {
        return forecast.parts().stream()
                .map(one -> one.state().name().toLowerCase(Locale.ROOT) + " "
                        + one.start().toEpochMilli() + " " + one.end().toEpochMilli() + " "
                        + one.gap().minus(one.overlap()).toMillis() + ", ")
                .collect(
                        Collectors.joining("", "", String.valueOf(forecast.end().toEpochMilli())));
    }

    @Test
    void theScriptEndsWhatWasForgottenAsTheServerDoes() {
        String begun = "{kind: 'begin', block: 1, at: '2026-11-15T09:00:00Z'}";
        String next = "{kind: 'begin', block: 2, at: '2026-11-16T08:15:00Z'}";

        assertThat(minutesOfFirst(begun, next)).as("begun the day before").isEqualTo(25);
        assertThat(minutesOfFirst(begun, next.replace("begin", "end").replace("2,", "1,")))
                .as("ended the day after")
                .isEqualTo(25);
        assertThat(minutesOfFirst(begun.replace("11-15", "11-16"), "{kind: 'close', at: '2026-11-19T08:00:00Z'}"))
                .as("closed days later")
                .isEqualTo(25);
        assertThat(minutesOfFirst(begun.replace("15T09", "16T08"), next)).isEqualTo(15);
    }

    private Object minutesOfFirst(String... actions) {
        return page.evaluate("() => {"
                + " const part = id => ({ blocks: [id], minutes: 20, extra: 5, pin: null, start: null, end: null });"
                + " const day = { parts: [part(1), part(2)], people: [], ends: Date.parse('2026-11-16T11:00:00Z') };"
                + " [" + String.join(", ", actions)
                + "].forEach(action => dayPage.apply(day, { key: '', action }, {}));"
                + " return (day.parts[0].end - day.parts[0].start) / 60000; }");
    }
}
