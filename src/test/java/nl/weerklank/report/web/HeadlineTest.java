package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.report.Findings;
import nl.weerklank.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 11 | 0 | false | 11 van 12 | deelnemers vulden de evaluatie in
            12 | 9  | 3 | false | 9 van 12  | deelnemers vulden de evaluatie in
            12 | 12 | 0 | false | 12 van 12 | deelnemers vulden de evaluatie in
            12 | 13 | 0 | false | 13        | deelnemers vulden de evaluatie in; hoeveel er waren, is niet bekend
            12 | 11 | 2 | false | 11        | deelnemers vulden de evaluatie in; hoeveel er waren, is niet bekend
            0  | 7  | 0 | false | 7         | deelnemers vulden de evaluatie in; hoeveel er waren, is niet bekend
            8  | 7  | 2 | true  | 7         | deelnemers vulden de evaluatie in; hoeveel er waren, is niet bekend
            """)
    void saysOfHowManyOnlyWhereThatIsKnown(
            int invited, int counted, int waiting, boolean apart, String turnout, String answered) {
        Headline headline = headline(new Findings.Turnout(invited, counted, waiting, 5, false, 2, apart));
        assertThat(headline.turnout()).isEqualTo(turnout);
        assertThat(headline.answered()).isEqualTo(answered);
    }

    @Test
    void saysWhatWaitsOfGroupsApartOnly() {
        assertThat(headline(new Findings.Turnout(12, 7, 2, 5, false, 2, true)).waitingForOthers())
                .isEqualTo(
                        "2 reacties tellen nog niet mee: zij wachten tot er met die van andere groepen genoeg zijn.");
        assertThat(headline(new Findings.Turnout(12, 7, 2, 5, false, 2, false)).waitingForOthers())
                .isNull();
        assertThat(headline(new Findings.Turnout(12, 7, 0, 5, false, 2, true)).waitingForOthers())
                .isNull();
    }

    private static Headline headline(Findings.Turnout turnout) {
        return SampleView.of(new SampleReport().turnout(turnout), SampleReport.DUTCH)
                .headline();
    }
}
