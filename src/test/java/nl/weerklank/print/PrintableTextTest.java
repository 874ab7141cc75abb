package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1!, =1+1!",
                "“Já” – ‘nee’ €5, “Já” – ‘nee’ €5",
                "Top 😀 en ❤, Top 😀 en ❤",
                "Goed 👍🏽!, Goed [thumbs up sign]!",
                "👩‍🏫, [woman][school]",
                "好, [cjk unified ideographs 597d]",
            })
    void showsEverySignOrNamesIt(String written, String printed) {
        assertThat(PrintableText.of(written)).isEqualTo(printed);
    }
}
