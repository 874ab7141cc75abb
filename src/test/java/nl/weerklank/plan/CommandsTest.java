package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static BlockDraft strand(String group, String title, int minutes) {
        return BlockDraft.named(title, BlockKind.PRACTICE, minutes)
                .rewrite()
                .strand(group)
                .leader("leads " + title)
                .room("room of " + title)
                .pinnedAt(LocalTime.of(10, 0))
                .draft();
    }

    private static List<String> shown(List<BlockDraft> blocks) {
        return blocks.stream()
                .map(block -> block.strand() + " " + block.title() + " " + block.leader() + " " + block.minutes())
                .toList();
    }

    @Test
    void afterChangingOverEachStrandDoesWhatTheOtherDid() {
        BlockDraft change = BlockDraft.named("wissel", BlockKind.OPENING, 5);

        List<BlockDraft> rounds =
                Swap.rounds(List.of(strand("A", "x", 60), strand("B", "y", 30), strand("A", "z", 10)), change);

        assertThat(shown(rounds))
                .containsExactly("null wissel null 5", "A y leads y 30", "B x leads x 60", "B z leads z 10");
        assertThat(rounds).allMatch(block -> block.pinnedAt() == null);
    }

    @Test
    void threeStrandsGoRoundUntilAllDidEverything() {
        BlockDraft change = BlockDraft.named("wissel", BlockKind.OPENING, 0);

        List<BlockDraft> rounds =
                Swap.rounds(List.of(strand("A", "x", 1), strand("B", "y", 2), strand("C", "z", 3)), change);

        assertThat(rounds.stream().map(block -> block.strand() + block.title()))
                .containsExactly("nullwissel", "Ay", "Bz", "Cx", "nullwissel", "Az", "Bx", "Cy");
    }

    @Test
    void oneStrandHasNothingToExchange() {
        BlockDraft change = BlockDraft.named("wissel", BlockKind.OPENING, 0);

        assertThatThrownBy(() -> Swap.rounds(List.of(strand("A", "x", 1)), change))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsMergedHasAllThatTheBlocksHad() {
        BlockDraft one = new BlockWriting()
                .title("Ontvangen")
                .kind(BlockKind.PRACTICE)
                .minutes(20)
                .pinnedAt(LocalTime.of(9, 0))
                .trainerNotes("eerst")
                .materials(List.of(Material.of("timer")))
                .themes(List.of(1L))
                .draft();
        BlockDraft other = new BlockWriting()
                .title("Nabespreken")
                .kind(BlockKind.DIALOGUE)
                .minutes(15)
                .leader("Els")
                .trainerNotes("dan")
                .materials(List.of(Material.of("timer"), Material.of("flap")))
                .themes(List.of(1L, 2L))
                .draft();

        assertThat(Commands.together(List.of(one, other)))
                .isEqualTo(new BlockWriting()
                        .title("Ontvangen + Nabespreken")
                        .kind(BlockKind.PRACTICE)
                        .minutes(35)
                        .pinnedAt(LocalTime.of(9, 0))
                        .leader("Els")
                        .trainerNotes("eerst\n\ndan")
                        .materials(List.of(Material.of("timer"), Material.of("flap")))
                        .themes(List.of(1L, 2L))
                        .draft());
    }

    @Test
    void whatIsKeptOfAStepIsReadAgainAsItWas() {
        BlockDraft full = new BlockWriting()
                .title("Ontvangen 👋")
                .ownKind(new OwnKind(7, "Energizer", KindColour.GOOD, Counted.PRACTICE))
                .minutes(50)
                .pinnedAt(LocalTime.of(9, 30))
                .strand("A")
                .leader("Els")
                .room("De \"Waag\"")
                .method("drietallen")
                .goal("gehoord")
                .trainerNotes("a\nb")
                .handout("c")
                .materials(List.of(Material.read("kaarten (12)"), Material.read("blad (1 per deelnemer)")))
                .cases(List.of("De monteur", "De buurman"))
                .themes(List.of(9_007_199_254_740_991L))
                .links(List.of(new Link("Film", "https://example.org/?a=b"), new Link(null, "mailto:a@example.org")))
                .files(List.of(new BlockFile(3, "blad.pdf", FileType.PDF, 120)))
                .draft();
        DayFrame frame = new DayFrame(0, LocalDate.of(2026, 11, 16), LocalTime.of(9, 0), LocalTime.of(12, 0));
        Changes changes = new Changes(
                List.of(new Changes.OfDay(1, null, frame), new Changes.OfDay(2, frame, null)),
                List.of(
                        new Changes.OfBlock(3, null, new BlockState(1, 0, full)),
                        new Changes.OfBlock(4, new BlockState(2, 5, BlockDraft.named(null, null, 0)), null)));

        assertThat(Changes.read(changes.written())).isEqualTo(changes);
        assertThat(changes.reversed().reversed()).isEqualTo(changes);
    }
}
