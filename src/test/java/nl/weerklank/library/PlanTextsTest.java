package nl.weerklank.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.FileType;
import nl.weerklank.plan.KindColour;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.platform.Refusal;
import nl.weerklank.samples.PlanFile;
import nl.weerklank.samples.SampleMistake;
import nl.weerklank.samples.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are read as they were written; what is wrong in a text is told with its line. */
class PlanTextsTest {
    private static final OwnKind ENERGIZER = new OwnKind(5, "Energizer", KindColour.GOOD, Counted.OTHER);
    private static final BlockFile SHEET = new BlockFile(9, "blad.pdf", FileType.PDF, 100);
    private static final PlanFile.Known KNOWN = new PlanFile.Known(
            name -> Optional.of(ENERGIZER).filter(kind -> kind.name().equalsIgnoreCase(name)),
            name -> Optional.of(7L).filter(key -> name.equalsIgnoreCase("Boosheid: thuis")),
            name -> Optional.of(SHEET).filter(file -> file.name().equals(name)));
    private static final Map<Long, String> THEMES = Map.of(7L, "Boosheid: thuis");

    static List<DayDraft> plan() {
        BlockDraft full = new BlockWriting()
                .title("12:00 Ontvangen (kort) 👋: \"echt\"")
                .ownKind(ENERGIZER)
                .minutes(50)
                .pinnedAt(LocalTime.of(9, 30))
                .strand("A")
                .leader("Els")
                .room("De Waag")
                .method("drietallen")
                .goal("gehoord\n\nen begrepen")
                .lastTime("Eerst zelf lezen\n- dan samen")
                .trainerNotes("# Geen kop\n\n- eerst\n- dan\n**Hand-out**")
                .handout("vraag door\n  ingesprongen")
                .materials(List.of(Material.read("kaarten (12)"), Material.read("blad (1 per deelnemer)")))
                .cases(List.of("De monteur", "12:00"))
                .themes(List.of(7L))
                .links(List.of(new Link("Film [1]", "https://example.org/?a=(b)"), new Link(null, "mailto:a@b.nl")))
                .files(List.of(SHEET))
                .draft();
        return List.of(
                new DayDraft(
                        LocalDate.of(2026, 11, 16),
                        LocalTime.of(9, 0),
                        LocalTime.of(16, 30),
                        List.of(full, BlockDraft.named(null, BlockKind.DIALOGUE, 0))),
                new DayDraft(null, LocalTime.of(22, 0), LocalTime.of(2, 0), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void yamlIsReadAsItWasWritten(String language) throws Unreadable {
        String yaml = PlanYaml.write("Plan: één", plan(), Locale.forLanguageTag(language), THEMES);

        assertThat(PlanFile.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8), KNOWN)
                        .days())
                .isEqualTo(plan());
        assertThat(yaml).contains("start: \"09:00\"", "pinned: \"09:30\"", "kind: Energizer");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            days: 3                                                        | 1 | days
            days:~  - start: "09:00"~    end: 17:00~    blocks: []         | 3 | days[0].end
            days:~  - start: "09:00"~    end: "09:00"                      | 3 | days[0].end
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: nap~        minutes: 5        | 5 | days[0].blocks[0].kind
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: input~        minutes: -5     | 6 | days[0].blocks[0].minutes
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: input~        minutes: 1441   | 6 | days[0].blocks[0].minutes
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: input~        minutes: 5~        hand-out: x | 7 | days[0].blocks[0].hand-out
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: input~        minutes: 5~        themes:~          - Onbekend | 8 | days[0].blocks[0].themes[0]
            days:~  - start: "09:00"~    end: "10:00"~    blocks:~      - kind: input~        minutes: 5~        links:~          - address: javascript:x | 8 | days[0].blocks[0].links[0].address
            days:~  - start: "09:00"~    date: morgen~    end: "10:00"     | 3 | days[0].date
            """)
    void yamlMistakesAreToldWithTheirLine(String written, int line, String field) {
        byte[] bytes = written.replace("~", "\n").getBytes(StandardCharsets.UTF_8);

        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> PlanFile.read("plan.yaml", bytes, KNOWN));

        assertThat(unreadable.mistakes())
                .first()
                .extracting(SampleMistake::line, SampleMistake::path)
                .containsExactly(line, field);
    }

    private static List<DayDraft> read(String markdown) {
        return MarkdownReading.read(markdown, KNOWN, Locale.ENGLISH);
    }

    @Test
    void markdownIsReadInBothLanguages() {
        String dutch = """
                # Iets
                Een zin die er niet toe doet.

                ## Dag 1: 2026-11-16, 9:00–16:30

                ### 09:00 Welkom (opening, 20 min)

                - Doel: iedereen is er
                - Materiaal: blad (1 per deelnemer)

                **Voor de trainer**

                > Geef een hand.
                >
                > En nog iets.

                ### Oefenen (oefenen, 30 min)
                - Thema: boosheid: thuis
                """;
        String english = dutch.replace("Dag", "Day")
                .replace("oefenen,", "practice,")
                .replace("Doel", "Goal")
                .replace("Materiaal", "Material")
                .replace("deelnemer", "participant")
                .replace("Voor de trainer", "For the trainer")
                .replace("Thema", "Theme");

        List<DayDraft> days = read(dutch);

        assertThat(days).isEqualTo(read(english)).hasSize(1);
        BlockDraft first = days.get(0).blocks().get(0);
        assertThat(first.title()).isEqualTo("Welkom");
        assertThat(first.kind()).isEqualTo(BlockKind.OPENING);
        assertThat(first.minutes()).isEqualTo(20);
        assertThat(first.pinnedAt()).isNull();
        assertThat(first.trainerNotes()).isEqualTo("Geef een hand.\n\nEn nog iets.");
        assertThat(first.materials()).containsExactly(new Material("blad", 1, Material.Per.PARTICIPANT));
        assertThat(days.get(0).blocks().get(1).themes()).containsExactly(7L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            §§ Dag 1, negen uur                                            | 1
            §§ Dag 1, 9:00–25:00                                           | 1
            §§ Dag 1, 9:00–9:00                                            | 1
            §§§ Welkom (opening, 20 min)                                   | 1
            §§ Dag, 9:00–10:00~tekst                                       | 2
            §§ Dag, 9:00–10:00~§§§ Welkom                                  | 2
            §§ Dag, 9:00–10:00~§§§ Welkom (dutje, 20 min)                  | 2
            §§ Dag, 9:00–10:00~~§§§ Welkom (opening, 1441 min)~            | 3
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~tekst               | 3
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~- Kleur: rood       | 3
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~> tekst             | 3
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~~- Thema: Onbekend  | 4
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~- Vast tijdstip: x  | 3
            §§ Dag, 9:00–10:00~§§§ W (opening, 20 min)~- Link: nergens     | 2
            """)
    void markdownMistakesAreToldWithTheirLine(String written, int line) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> read(written.replace("~", "\n").replace('§', '#')));

        assertThat(refusal.mistakes())
                .first()
                .extracting(Refusal.Mistake::field)
                .isEqualTo("line " + line);
        assertThat(refusal.mistakes().get(0).message(Locale.ENGLISH)).startsWith("line " + line + ": ");
    }
}
