package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MixTest {
    @Test
    void dividesTheTime() {
        Mix mix = Mix.of(List.of(
                BlockDraft.named("a", BlockKind.OPENING, 10),
                BlockDraft.named("b", BlockKind.INPUT, 20),
                BlockDraft.named("c", BlockKind.PRACTICE, 50),
                BlockDraft.named("d", BlockKind.BREAK, 10),
                BlockDraft.named("e", BlockKind.DIALOGUE, 10)));

        assertThat(mix.minutes(Counted.TALK)).isEqualTo(20);
        assertThat(mix.minutes(Counted.PRACTICE)).isEqualTo(50);
        assertThat(mix.minutes(Counted.BREAK)).isEqualTo(10);
        assertThat(mix.minutes(Counted.OTHER)).isEqualTo(20);
        assertThat(mix.percent(Counted.PRACTICE)).isEqualTo(50);
        assertThat(mix.total()).isEqualTo(100);
    }

    @Test
    void ofStrandsTheLongestCounts() {
        Mix mix = Mix.of(List.of(
                BlockDraft.named("a", BlockKind.INPUT, 30).rewrite().strand("A").draft(),
                BlockDraft.named("b", BlockKind.PRACTICE, 20)
                        .rewrite()
                        .strand("B")
                        .draft(),
                BlockDraft.named("c", BlockKind.PRACTICE, 20)
                        .rewrite()
                        .strand("B")
                        .draft()));

        assertThat(mix.minutes(Counted.PRACTICE)).isEqualTo(40);
        assertThat(mix.minutes(Counted.TALK)).isZero();
    }

    @Test
    void nothingHasNoShares() {
        assertThat(Mix.of(List.of()).percent(Counted.TALK)).isZero();
    }
}
