package nl.weerklank.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFiles;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.Seen;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.Test;

/** A plan is written as text, and read back the same or not at all. */
@ContainerTest
class WrittenPlanIT extends PlanToKeep {

    @Inject
    private PlanTexts texts;

    @Inject
    private BlockFiles files;

    @Test
    void aPlanIsTheSameAgainAfterItWasWrittenAndRead() {
        Theme anger = themes.add(edition, "Boosheid: thuis");
        BlockDraft full = new BlockWriting()
                .title("Ontvangen (kort) 👋")
                .kind(BlockKind.DIALOGUE)
                .minutes(45)
                .pinnedAt(LocalTime.of(11, 0))
                .strand("A")
                .leader("Els")
                .room("Zaal 2")
                .method("kring")
                .goal("gehoord\nen begrepen")
                .trainerNotes("# geen kop\n\n- eerst\n> dan")
                .handout("vraag door")
                .materials(List.of(Material.read("blad (1 per deelnemer)"), Material.of("timer")))
                .cases(List.of("De monteur"))
                .themes(List.of(anger.id()))
                .links(List.of(new Link("Film", "https://example.org/a?b=c"), new Link(null, "mailto:els@example.org")))
                .draft();
        edits.edit(planner, Seen.now(block(1)), full);
        files.attach(planner, Seen.now(block(1)), "blad.txt", "x".getBytes(StandardCharsets.UTF_8));
        edits.edit(planner, Seen.now(block(0)), BlockDraft.named(null, BlockKind.CLOSING, 0));
        List<DayDraft> before = plans.of(edition).drafts();
        byte[] yaml = texts.yaml(edition).getBytes(StandardCharsets.UTF_8);
        byte[] markdown = texts.markdown(edition).getBytes(StandardCharsets.UTF_8);

        texts.replaceByYaml(planner, null, yaml, DUTCH);
        assertThat(plans.of(edition).drafts()).isEqualTo(before);
        texts.replaceByMarkdown(planner, plans.of(edition).version(), markdown, DUTCH);
        assertThat(plans.of(edition).drafts()).isEqualTo(before);

        int version = plans.of(edition).version();
        byte[] broken = "## Dag 1, 9:00–10:00\n### Welkom (dutje, 5 min)".getBytes(StandardCharsets.UTF_8);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> texts.replaceByMarkdown(planner, null, broken, Locale.ENGLISH));
        assertThat(refusal.mistakes().get(0).message(Locale.ENGLISH)).startsWith("line 2: ");
        assertThatThrownBy(() -> texts.replaceByYaml(planner, null, new byte[1_000_001], DUTCH))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> texts.replaceByYaml(planner, 1, yaml, DUTCH)).isInstanceOf(Refusal.class);
        assertThat(plans.of(edition).version()).isEqualTo(version);
    }
}
