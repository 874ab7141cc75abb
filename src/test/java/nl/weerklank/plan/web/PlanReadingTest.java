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
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.FileType;
import nl.weerklank.plan.KeyedDay;
import nl.weerklank.plan.KindColour;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanReadingTest {
    private static final DayDraft HELD =
            new DayDraft(LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(16, 30), List.of());
    private static final OwnKind ENERGIZER = new OwnKind(5, "Energizer", KindColour.GOOD, Counted.OTHER);
    private static final BlockFile SHEET = new BlockFile(9, "blad.pdf", FileType.PDF, 100);
    private static final Map<String, Long> THEMES = Map.of("7", 7L, "boosheid", 7L);

    private static List<DayDraft> read(String json) {
        return keyed(json).stream().map(KeyedDay::day).toList();
    }

    private static List<KeyedDay> keyed(String json) {
        var known = new References(
                reference -> Optional.ofNullable(THEMES.get(reference)),
                name -> Optional.of(ENERGIZER).filter(kind -> kind.name().equalsIgnoreCase(name)),
                id -> Optional.of(SHEET).filter(file -> file.id() == id));
        try (var reader = Json.createReader(new StringReader(json))) {
            return new PlanReading(List.of(HELD), known).days(reader.readObject());
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
                        List.of(new BlockWriting()
                                .title("Ontvangen")
                                .kind(BlockKind.PRACTICE)
                                .minutes(50)
                                .pinnedAt(LocalTime.of(9, 30))
                                .strand("A")
                                .method("drietallen")
                                .goal("gehoord")
                                .trainerNotes("wissel")
                                .handout("vraag door")
                                .materials(List.of(Material.of("kaarten"), Material.of("timer")))
                                .cases(List.of("De monteur"))
                                .themes(List.of(7L))
                                .draft())));
    }

    @Test
    void readsWhatWasAddedToABlock() {
        var block = read("""
                {"days": [{"blocks": [{"kind": "energizer", "leader": "Els", "room": "Zaal 2",
                  "materials": ["blad (2 per deelnemer)", {"what": "stift", "number": 3, "per": "group"}, {"what": "flap"}],
                  "links": [{"label": "Film", "address": "https://example.org/x"}], "files": [{"id": 9, "name": "anders"}]}]}]}
                """).get(0).blocks().get(0);

        assertThat(block.kind()).isEqualTo(BlockKind.OWN);
        assertThat(block.ownKind()).isEqualTo(ENERGIZER);
        assertThat(block.leader()).isEqualTo("Els");
        assertThat(block.room()).isEqualTo("Zaal 2");
        assertThat(block.materials())
                .containsExactly(
                        new Material("blad", 2, Material.Per.PARTICIPANT),
                        new Material("stift", 3, Material.Per.GROUP),
                        Material.of("flap"));
        assertThat(block.links()).containsExactly(new Link("Film", "https://example.org/x"));
        assertThat(block.files()).containsExactly(SHEET);
    }

    @Test
    void keepsTheKeysThatWereSent() {
        KeyedDay day = keyed("{\"days\": [{\"id\": 4, \"blocks\": [{\"id\": 8}, {}]}]}")
                .get(0);

        assertThat(day.id()).isEqualTo(4);
        assertThat(day.blockIds()).containsExactly(8L, null);
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
            {"days": [{"blocks": [{"materials": [{"what": "a", "number": 0}]}]}]} | days[0].blocks[0].materials[0].number
            {"days": [{"blocks": [{"materials": [{"what": "a", "per": "dag"}]}]}]} | days[0].blocks[0].materials[0].per
            {"days": [{"blocks": [{"materials": [{"number": 1}]}]}]} | days[0].blocks[0].materials[0].what
            {"days": [{"blocks": [{"links": [{"address": "javascript:alert(1)"}]}]}]} | days[0].blocks[0].links[0].address
            {"days": [{"blocks": [{"files": [{"id": 10}]}]}]}        | days[0].blocks[0].files[0].id
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
