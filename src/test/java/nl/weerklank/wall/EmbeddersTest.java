package nl.weerklank.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerklank.platform.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sites may be named, and as what browsers are told of them: nothing else may get into a header. */
class EmbeddersTest {

    private final Mistakes mistakes = new Mistakes();

    @ParameterizedTest
    @CsvSource({
        "https://www.example.nl, https://www.example.nl",
        "' https://Example.NL/ ', https://example.nl",
        "https://example.nl:443, https://example.nl",
        "https://example.nl:8443, https://example.nl:8443",
        "https://café.example, https://xn--caf-dma.example"
    })
    void takesASiteAsBrowsersNameIt(String typed, String site) {
        assertThat(Embedders.checked(List.of(typed), mistakes)).containsExactly(site);
        assertThat(mistakes.number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.nl",
                "example.nl",
                "https://localhost",
                "https://*.example.nl",
                "https://*",
                "*",
                "https:",
                "'self'",
                "https://example.nl/page",
                "https://example.nl?x",
                "https://example.nl:0",
                "https://example.nl:70000",
                "https://me@example.nl",
                "https://example.nl; script-src *",
                "https://example.nl https://other.nl",
                "https://example.nl, https://other.nl",
                "https://-example.nl",
                "https://example..nl",
                "javascript:alert(1)"
            })
    void refusesWhatIsNoSite(String typed) {
        assertThat(Embedders.checked(List.of(typed), mistakes)).isEmpty();
        assertThat(mistakes.number()).isEqualTo(1);
    }

    @Test
    void passesOverEmptyLinesAndSitesNamedTwice() {
        List<String> sites = Embedders.checked(List.of("", "https://a.nl", " ", "https://A.nl/"), mistakes);
        assertThat(sites).containsExactly("https://a.nl");
        assertThat(Embedders.read(Embedders.kept(sites))).isEqualTo(sites);
        assertThat(Embedders.checked(Collections.singletonList(null), mistakes)).isEmpty();
        assertThat(Embedders.kept(List.of())).isNull();
        assertThat(mistakes.number()).isZero();
    }

    @Test
    void refusesMoreThanTen() {
        Embedders.checked(
                IntStream.range(0, 11).mapToObj(i -> "https://s" + i + ".nl").toList(), mistakes);
        assertThat(mistakes.number()).isEqualTo(1);
    }
}
