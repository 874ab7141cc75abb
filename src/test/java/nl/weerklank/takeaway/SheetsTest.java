package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Material;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.program.PracticeCase;
import nl.weerklank.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each document says. */
class SheetsTest {
    private static final Program PROGRAM = Occasions.program(Occasions.course("van-klacht-naar-kans"));

    @Test
    void theScriptHasEveryBlockWithItsTimesAndTellsOfDrift() {
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day(
                        "09:00",
                        "12:00",
                        block("Welkom", 20).trainerNotes("Begin met een {customer}.\n\n- stoelen\n- koffie"),
                        block("Spel", 40)
                                .pinnedAt(LocalTime.of(9, 30))
                                .strand("Groep A")
                                .leader("Bo")
                                .room("Zaal 2"),
                        block("Pauze", 15).kind(BlockKind.BREAK))),
                5);

        assertThat(lines(ScriptSheet.of(occasion)))
                .containsSubsequence(
                        "Draaiboek: Van klacht naar kans",
                        "Dag 1: di 17 nov 2026",
                        "9:00–12:00 · De Zalen, Kerkstraat 12, Utrecht",
                        "9:00–9:20 | Welkom | 20",
                        "9:30–10:10 | Groep A: Spel | 40",
                        "1 u inhoud · 15 min pauze · 10 min ruimte voor vaste tijden · 1 u 35 vrij",
                        "9:00–9:20 Welkom",
                        "20 min · uitleg",
                        "Begin met een klant.",
                        "• stoelen",
                        "• koffie",
                        "9:30–10:10 Spel",
                        "40 min · uitleg · Groep A · Bo · Zaal 2",
                        "Hiervoor is 10 min vrij.");
    }

    @Test
    void whatIsTooMuchInTheScriptIsAllThatIsPlannedTwiceOrPastTheEnd() {
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day(
                        "09:00", "10:00", block("Lang", 60), block("Vast", 60).pinnedAt(LocalTime.of(9, 35)))),
                5);

        assertThat(lines(ScriptSheet.of(occasion))).contains("2 u inhoud · 1 u te veel");
    }

    @Test
    void aChangeOfClockIsInTheTimes() {
        HeldDay night = new HeldDay(
                1,
                new DayDraft(
                        LocalDate.of(2026, 10, 25),
                        LocalTime.of(1, 0),
                        LocalTime.of(5, 0),
                        List.of(block("Lang", 150).draft(), block("Kort", 30).draft())),
                Occasions.AMSTERDAM,
                null);

        assertThat(night.minutesOfTraining()).isEqualTo(300);
        assertThat(night.timetable().slots().get(1).startsAt()).isEqualTo("02:30");
    }

    @Test
    void theHandoutHasRoomToWriteAndNoTitleTwice() {
        String handout = "jouw rode knop\n\nDe zin die mij raakt: ____________\nWat ik doe:\n- ademen\n- ______\n___";
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day("09:00", "12:00", block("Jouw rode knop", 40).handout(handout))),
                5);

        List<String> said = lines(HandoutSheet.of(occasion));
        int title = said.lastIndexOf("Jouw rode knop");
        assertThat(said.subList(title, title + 6))
                .containsExactly("Jouw rode knop", "De zin die mij raakt: …", "Wat ik doe:", "• ademen", " …", "___");
    }

    @Test
    void theHandoutHasTheDayTheTextsAndTheSteps() {
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day(
                        "09:00", "12:00", block("Welkom", 20), block("Spel", 40).handout("Schrijf op:"))),
                5);

        assertThat(lines(HandoutSheet.of(occasion)))
                .containsSubsequence(
                        "Van klacht naar kans",
                        "Wat je na deze training doet",
                        "9:00–9:20 | Welkom",
                        "Spel",
                        "Schrijf op:",
                        "Van klacht naar kans in vier stappen",
                        "1. Ontvang",
                        "4. Kom je belofte na");
    }

    @Test
    void materialsAreAddedUpForTheGroup() {
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day(
                        "09:00",
                        "12:00",
                        block("Spel", 40)
                                .materials(List.of(
                                        Material.read("kaart (2 per deelnemer)"), Material.read("flap (1 per groep)"))),
                        block("Slot", 20)
                                .materials(List.of(Material.read("kaart (1 per deelnemer)"), Material.of("pen"))))),
                7);

        assertThat(lines(MaterialsSheet.of(occasion)))
                .contains("Voor 7 deelnemers, in groepjes van 3. Wat na een blok weer vrij is, telt één keer.")
                .containsSubsequence("☐ | 21 | kaart | Spel, Slot", "☐ | 3 | flap | Spel", "☐ | – | pen | Slot");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:30, MORNING",
        "09:00, 17:00, MORNING+AFTERNOON",
        "13:00, 17:00, AFTERNOON",
        "12:00, 13:00, AFTERNOON",
        "13:30, 21:00, AFTERNOON+EVENING",
        "19:00, 22:00, EVENING",
        "20:00, 01:00, EVENING",
        "10:00, 11:00, MORNING"
    })
    void aDayIsSignedForByItsParts(LocalTime from, LocalTime until, String parts) {
        DayDraft day = new DayDraft(null, from, until, List.of());

        assertThat(DayPart.of(day).stream().map(DayPart::name).collect(Collectors.joining("+")))
                .isEqualTo(parts);
    }

    @Test
    void theAttendanceListHasALineForEachAndForWhoWalksIn() {
        List<String> lines = lines(AttendanceSheet.of(Occasions.ofCourse("van-klacht-naar-kans", 24)));

        assertThat(lines)
                .containsSubsequence(
                        " | Naam | Handtekening ochtend | Handtekening middag",
                        "1 | Deelnemer A |  | ",
                        "24 | Deelnemer X |  | ",
                        "25 |  |  | ",
                        "28 |  |  | ");
        assertThat(lines).doesNotContain("29 |  |  | ");
    }

    @Test
    void aProofIsOfTheDaysOnWhichSomebodyWas() {
        Occasion all = Occasions.of(
                PROGRAM,
                List.of(
                        day("09:00", "12:00", block("Een", 180)),
                        day("09:00", "16:00", block("Twee", 420)),
                        day("09:00", "11:00", block("Drie", 120))),
                0);
        Occasion occasion = with(
                all,
                Occasions.FIRST.plusDays(1),
                new Occasion.Attendee(1, "Anna de Wit", Map.of(1, true, 2, false, 3, true)),
                new Occasion.Attendee(2, "Weg Gebleven", Map.of(1, false, 2, false)),
                new Occasion.Attendee(3, "Niet Genoteerd", Map.of(1, true)));

        List<String> lines = lines(ProofSheet.of(occasion));

        assertThat(lines)
                .containsSubsequence(
                        "Bewijs van deelname",
                        "Dit telt niet mee, of nog niet:",
                        "Dag 2: wo 18 nov 2026: niet genoteerd of deze deelnemers er waren: Niet Genoteerd."
                                + " Voor hen telt de dag niet mee.",
                        "Dag 3: do 19 nov 2026 is nog niet geweest en telt nog niet mee.",
                        "Bureau Waterland",
                        "Bewijs van deelname",
                        "Anna de Wit",
                        "heeft deelgenomen aan de training",
                        "Wanneer: 17 november 2026",
                        "Duur: 3 uur",
                        "Trainer: Els de Boer",
                        "Organisatie: Bureau Waterland",
                        "Handtekening Els de Boer",
                        "Niet Genoteerd",
                        "Duur: 3 uur")
                .doesNotContain("Weg Gebleven");
        assertThat(new Proofs(occasion).participants()).containsExactly(1L, 3L);
        assertThat(new Proofs(with(
                                all,
                                Occasions.FIRST.plusDays(9),
                                new Occasion.Attendee(2, "Weg", Map.of(1, false, 2, false, 3, false))))
                        .open(Occasions.DUTCH))
                .containsExactly("Geen bewijs, want op geen enkele dag aanwezig: Weg.");
    }

    @Test
    void nothingIsProvenOfADayOfWhichNothingWasNoted() {
        Occasion all = Occasions.of(PROGRAM, List.of(day("09:00", "12:00", block("Een", 180))), 0);
        Occasion occasion = with(all, all.today(), new Occasion.Attendee(1, "Anna de Wit", Map.of()));

        assertThat(lines(ProofSheet.of(occasion)))
                .containsExactly(
                        "Bewijs van deelname",
                        "Dit telt niet mee, of nog niet:",
                        "Dag 1: di 17 nov 2026: nog niet genoteerd wie er was."
                                + " Zonder dat telt de dag voor niemand mee.");
    }

    private static Occasion with(Occasion all, LocalDate today, Occasion.Attendee... people) {
        return new Occasion(
                all.program(),
                all.group(),
                all.organisation(),
                all.trainers(),
                all.locale(),
                all.days(),
                List.of(people),
                all.themes(),
                all.together(),
                today);
    }

    @Test
    void theBriefTellsWhenEachCaseIsPlayedThoseOfThePlanFirst() {
        Occasion occasion = Occasions.of(
                PROGRAM,
                List.of(day(
                        "09:00",
                        "12:00",
                        block("Spel", 40)
                                .cases(List.of("Laat maar", "Een eigen geval"))
                                .room("Zaal 2"))),
                5);

        assertThat(lines(BriefSheet.of(occasion)))
                .containsSubsequence(
                        "Laat maar",
                        "Dag 1: di 17 nov 2026 · 9:00–9:40 · Zaal 2",
                        "Vier uur wachten op de monteur",
                        "Nog niet ingepland",
                        "Een eigen geval",
                        "Bij dit oefengesprek staat nog geen instructie. Overleg met de trainer.");
    }

    @Test
    void theBriefNamesNobodyWhoTakesPart() {
        Program program = Occasions.program(Occasions.course("van-klacht-naar-kans"));
        program.practise(List.of(new PracticeCase(
                "Laat maar", "Deelnemer C zit aan de balie.", "Je bent Noor. Doe bij Deelnemer A wat milder.")));
        Occasion occasion = Occasions.of(
                program,
                List.of(day(
                        "09:00",
                        "12:00",
                        block("Spel", 40).cases(List.of("Laat maar")).strand("Willemijn-Charlotte en Bo"),
                        block("Weer", 40).cases(List.of("Laat maar")).strand("Groep B"))),
                3);

        assertThat(String.join("\n", lines(BriefSheet.of(occasion))))
                .contains(
                        "een deelnemer zit aan de balie.", "Je bent Noor. Doe bij een deelnemer wat milder.", "Groep B")
                .doesNotContain("Deelnemer A", "Deelnemer C", "Willemijn");
    }

    private static BlockWriting block(String title, int minutes) {
        return new BlockWriting().title(title).minutes(minutes);
    }

    private static DayDraft day(String from, String until, BlockWriting... blocks) {
        List<BlockDraft> drafts = new ArrayList<>();
        for (BlockWriting block : blocks) {
            drafts.add(block.draft());
        }
        return new DayDraft(null, LocalTime.parse(from), LocalTime.parse(until), drafts);
    }

    /** What a document says, a line for each heading, paragraph, line of a list and row. */
    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.parts().forEach(part -> {
            if (part instanceof Sheet.Heading heading) {
                lines.add(heading.text());
            } else if (part instanceof Sheet.Text text) {
                lines.add(text.label() == null ? text.text() : text.label() + " " + text.text());
            } else if (part instanceof Sheet.Listing listing) {
                listing.lines().forEach(line -> lines.add("• " + line));
            } else if (part instanceof Table table) {
                lines.add(table.columns().stream().map(Sheet.Column::head).collect(Collectors.joining(" | ")));
                table.rows().forEach(row -> lines.add(String.join(" | ", row)));
            } else if (part instanceof Sheet.Blank blank) {
                lines.add(blank.asked() + " …");
            }
        });
        return lines;
    }
}
