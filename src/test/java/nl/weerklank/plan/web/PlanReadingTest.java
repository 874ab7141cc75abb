package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReadingTest {
    private static final DayDraft HELD =
            new DayDraft(LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(16, 30), List.of());
    private static final Map<String, Long> THEMES = Map.of("7", 7L, "boosheid", 7L);

    private static List<DayDraft> read(String json) {
        var reading = new PlanReading(List.of(HELD), reference -> Optional.ofNullable(THEMES.get(reference)));
        try (var reader = Json.createReader(new StringReader(json))) {
            return reading.days(reader.readObject());
        }
    }

    @Test
    void readsWholeDays() {
        var days = read("""
                {"days": [{"date": "2026-12-01", "start": "8:30", "end": "12:00:00", "totals": {"free": 3}, "blocks": [
                  {"title": "Ontvangen", "kind": "practice", "minutes": 50, "pinnedAt": "09:30", "strand": "A",
                   "method": "drietallen", "goal": "gehoord", "trainerNotes": "wissel", "handout": "vraag door",
                   "materials": ["kaarten", "timer"], "cases": ["De monteur"], "themes": [7, "7", "boosheid"],
                   "startsAt": "11:11", "unknown": {}}]}]}
                """);

        assertThat(days)
                .containsExactly(new DayDraft(
                        LocalDate.of(2026, 12, 1),
                        LocalTime.of(8, 30),
                        LocalTime.of(12, 0),
                        List.of(new BlockDraft(
                                "Ontvangen",
                                BlockKind.PRACTICE,
                                50,
                                LocalTime.of(9, 30),
                                "A",
                                "drietallen",
                                "gehoord",
                                "wissel",
                                "vraag door",
                                List.of("kaarten", "timer"),
                                List.of("De monteur"),
                                List.of(7L)))));
    }

    @Test
    void whatIsNotSaidOfADayComesFromTheEdition() {
        assertThat(read("{\"days\": [{}]}")).containsExactly(HELD);
        assertThat(read("{\"days\": [{\"blocks\": null, \"start\": null}]}")).containsExactly(HELD);
        assertThat(read("{\"days\": []}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                       | days
            {"days": null}                                           | days
            {"Days": []}                                             | days
            {"days": 3}                                              | days
            {"days": [{"date": "1899-12-31"}]}                       | days[0].date
            {"days": [{"date": "2201-01-01"}]}                       | days[0].date
            {"days": [3]}                                            | days[0]
            {"days": [{"date": "16-11-2026"}]}                       | days[0].date
            {"days": [{"start": "25:00"}]}                           | days[0].start
            {"days": [{"start": 9}]}                                 | days[0].start
            {"days": [{"end": "09:00"}]}                             | days[0].end
            {"days": [{"end": "16:30:30"}]}                          | days[0].end
            {"days": [{}, {"end": "12:00"}]}                         | days[1].start
            {"days": [{"blocks": {}}]}                               | days[0].blocks
            {"days": [{"blocks": [null]}]}                           | days[0].blocks[0]
            {"days": [{"blocks": [{}, {"minutes": -1}]}]}            | days[0].blocks[1].minutes
            {"days": [{"blocks": [{"minutes": 1441}]}]}              | days[0].blocks[0].minutes
            {"days": [{"blocks": [{"minutes": 2.5}]}]}               | days[0].blocks[0].minutes
            {"days": [{"blocks": [{"minutes": "30"}]}]}              | days[0].blocks[0].minutes
            {"days": [{"blocks": [{"minutes": 99999999999}]}]}       | days[0].blocks[0].minutes
            {"days": [{"blocks": [{"kind": "nap"}]}]}                | days[0].blocks[0].kind
            {"days": [{"blocks": [{"kind": "PRACTICE"}]}]}           | days[0].blocks[0].kind
            {"days": [{"blocks": [{"title": 5}]}]}                   | days[0].blocks[0].title
            {"days": [{"blocks": [{"pinnedAt": "noon"}]}]}           | days[0].blocks[0].pinnedAt
            {"days": [{"blocks": [{"materials": "flap"}]}]}          | days[0].blocks[0].materials
            {"days": [{"blocks": [{"materials": ["flap", 1]}]}]}     | days[0].blocks[0].materials[1]
            {"days": [{"blocks": [{"themes": ["boosheid", "ruzie"]}]}]} | days[0].blocks[0].themes[1]
            {"days": [{"blocks": [{"themes": [8]}]}]}                | days[0].blocks[0].themes[0]
            {"days": [{"blocks": [{"themes": [null]}]}]}             | days[0].blocks[0].themes[0]
            """)
    void namesTheFieldThatIsWrong(String json, String field) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(json));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.mistakes()).extracting(Refusal.Mistake::field).containsExactly(field);
    }

    @Test
    void tellsAllMistakesAtOnce() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> read("{\"days\": [{\"start\": \"x\", \"blocks\": [{\"minutes\": -1, \"kind\": \"nap\"}]}]}"));

        assertThat(refusal.mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactly("days[0].start", "days[0].blocks[0].kind", "days[0].blocks[0].minutes");
    }
}
