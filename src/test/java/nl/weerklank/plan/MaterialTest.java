package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            timer                       | timer                       | -    | -
            kaarten (12)                | kaarten                     | 12   | TOTAL
            werkblad (1 per deelnemer)  | werkblad                    | 1    | PARTICIPANT
            sheet (2 per participant)   | sheet                       | 2    | PARTICIPANT
            rolkaart (3 per groepje)    | rolkaart                    | 3    | GROUP
            rolkaart  (3  per  groep)   | rolkaart                    | 3    | GROUP
            kaarten (1 per deelnemer van 3) | kaarten (1 per deelnemer van 3) | - | -
            kaarten (1 per groep van 1) | kaarten (1 per groep van 1) | -    | -
            kaarten (0)                 | kaarten (0)                 | -    | -
            kaarten (2 per tafel)       | kaarten (2 per tafel)       | -    | -
            kaarten (blauw)             | kaarten (blauw)             | -    | -
            kaarten (12345)             | kaarten (12345)             | -    | -
            een rolkaart per drietal    | een rolkaart per drietal    | -    | -
            kaarten (blauw) (4)         | kaarten (blauw)             | 4    | TOTAL
            """)
    void readsALine(String line, String what, Integer number, Material.Per per) {
        assertThat(Material.read(line)).isEqualTo(new Material(what, number, per));
    }

    @ParameterizedTest
    @CsvSource({
        "timer",
        "kaarten (12)",
        "werkblad (1 per deelnemer)",
        "rolkaart (3 per groepje)",
        "rolkaart (3 per groepje van 4)",
        "x (0)"
    })
    void theLineIsTheSameAgainInItsLanguage(String line) {
        assertThat(Material.read(line).line(DUTCH)).isEqualTo(line);
        assertThat(Material.read(Material.read(line).line())).isEqualTo(Material.read(line));
    }

    private static BlockDraft block(String strand, String... lines) {
        return BlockDraft.named("a", BlockKind.PRACTICE, 10)
                .rewrite()
                .strand(strand)
                .materials(Arrays.stream(lines).map(Material::read).toList())
                .draft();
    }

    private static String needed(int participants, int groupSize, BlockDraft... blocks) {
        DayDraft day = new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(12, 0), Arrays.asList(blocks));
        return Materials.of(List.of(day), participants, groupSize).stream()
                .map(one -> one.number() + " " + one.what())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aThingMaySayOfWhichGroupsItsNumberIs() {
        assertThat(Material.read("role text (3 per group of 4)"))
                .isEqualTo(new Material("role text", 3, Material.Per.GROUP, 4));
        assertThat(needed(9, 3, block(null, "rol (3 per groepje van 4)", "vel (1 per groepje)")))
                .isEqualTo("9 rol, 3 vel");
    }

    @Test
    void countsForAGroup() {
        assertThat(needed(
                        10, 3, block(null, "blad (1 per deelnemer)", "rolkaart (2 per groepje)", "flap (1)", "timer")))
                .isEqualTo("10 blad, 8 rolkaart, 1 flap, null timer");
        assertThat(needed(0, 3, block(null, "blad (1 per deelnemer)", "rolkaart (2 per groepje)")))
                .isEqualTo("0 blad, 0 rolkaart");
    }

    @Test
    void whatIsHandedOutAddsUpAndWhatStaysIsUsedAgain() {
        assertThat(needed(
                        4,
                        2,
                        block(null, "Blad (1 per deelnemer)", "flap (1)"),
                        block(null, "blad (1 per deelnemer)", "flap (2)")))
                .isEqualTo("8 Blad, 2 flap");
    }

    @Test
    void strandsNeedTheirThingsAtOnce() {
        assertThat(needed(
                        4,
                        2,
                        block("A", "flap (1)"),
                        block("B", "flap (1)"),
                        block("A", "flap (1)"),
                        block(null, "flap (1)")))
                .isEqualTo("2 flap");
    }
}
