package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {

    public record Chosen(List<Long> keys, List<String> words, Chosen more) {}

    private static Chosen keys(Long... keys) {
        return new Chosen(Arrays.asList(keys), null, null);
    }

    @Test
    void nothingAmongNumbersIsFoundAtAnyDepth() {
        assertThat(List.of(keys(1L, null), new Chosen(null, null, keys((Long) null))))
                .allMatch(Entries::lackANumber);
        assertThat(Entries.lackANumber(List.of(keys(1L), keys(1L, null)))).isTrue();
    }

    @Test
    void whatIsLeftOutIsNoLack() {
        Chosen words = new Chosen(List.of(), Arrays.asList("a", null), keys(1L));
        assertThat(Arrays.asList(keys(1L, 2L), new Chosen(null, null, null), words, "text", null))
                .noneMatch(Entries::lackANumber);
    }
}
