package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠A"
            })
    void leavesNoFormula(String text) {
        assertThat(Cells.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Goed!", "a=b", "'=1", "1-2", "– streepje", "€ 5", "😀 =1"})
    void leavesWordsAsTheyAre(String text) {
        assertThat(Cells.guarded(text)).isEqualTo(text);
    }

    @Test
    void guardsOnlyOnce() {
        assertThat(Cells.guarded(Cells.guarded("=1"))).isEqualTo("'=1");
    }
}
