package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which colours can be read on white. */
class BrandColourTest {

    @ParameterizedTest
    @CsvSource({"#ffffff, 1.0", "#000000, 21.0", "#777777, 4.48", "#767676, 4.54", "#0f5560, 8.44", "#ff0000, 4.0"})
    void tellsTheContrastWithWhite(String hex, double contrast) {
        assertThat(BrandColour.read(hex).orElseThrow().contrastWithWhite()).isCloseTo(contrast, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#777777", "#00ff88"})
    void offersADarkerOneThatCanBeRead(String hex) {
        BrandColour readable = BrandColour.read(hex).orElseThrow().readable();
        assertThat(readable.contrastWithWhite()).isBetween(BrandColour.LEAST_CONTRAST, 6.0);
        assertThat(BrandColour.read(readable.hex())).hasValue(readable);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#0f5560;}", "url(x)"})
    void readsNothingElse(String written) {
        assertThat(BrandColour.read(written)).isEmpty();
    }
}
