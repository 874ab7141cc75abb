package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void arePositiveExactInJsonAndInNoOrder() {
        List<Long> keys = Stream.generate(Keys::fresh).limit(10_000).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).allSatisfy(key -> assertThat(key).isBetween(1L, (1L << 53) - 1));
        assertThat(IntStream.range(1, keys.size())
                        .filter(i -> keys.get(i) > keys.get(i - 1))
                        .count())
                .isBetween(4_000L, 6_000L);
    }
}
