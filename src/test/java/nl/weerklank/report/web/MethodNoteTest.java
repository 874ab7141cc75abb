package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of how the figures came about, where there are figures and where there are none. */
class MethodNoteTest {

    private static final Texts DUTCH = Texts.in(Texts.spoken("nl"));

    @Test
    void explainsTheFiguresThatAreThere() {
        assertThat(lines(11))
                .isEqualTo(List.of(
                        DUTCH.format("report.shared.method-anonymous", 11),
                        DUTCH.format("report.shared.method-threshold", 5),
                        DUTCH.getString("report.shared.method-bands"),
                        DUTCH.getString("report.shared.method-margins"),
                        DUTCH.getString("report.shared.method-quotes")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void explainsNoFiguresThatAreNotThere(int counted) {
        assertThat(lines(counted))
                .isEqualTo(List.of(
                        DUTCH.format("report.shared.method-anonymous", counted),
                        DUTCH.format("report.shared.method-threshold", 5),
                        DUTCH.getString("report.shared.method-quotes")));
    }

    private static List<String> lines(int counted) {
        return new MethodNote(new Findings.Turnout(12, counted, 0, 5, false, 1, false), false, DUTCH).lines();
    }
}
