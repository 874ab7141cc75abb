package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says of the goal, which is never that it was reached. */
class GoalDraftTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 4 | nl | false | Drie van de vier thema’s die aan iedereen zijn gevraagd
            1 | 2 | nl | false | Eén van de twee thema’s
            2 | 2 | nl | false | Beide thema’s
            1 | 1 | nl | false | Het thema dat aan iedereen is gevraagd, gaat nu beter
            0 | 3 | nl | false | Of de thema’s van de groep nu beter gaan
            3 | 4 | en | false | Three of the four themes
            4 | 4 | en | false | All four themes
            3 | 4 | nl | true | Drie van de vier thema’s die in de groepen zijn gevraagd
            0 | 3 | nl | true | Of de thema’s van de groepen nu beter gaan
            1 | 1 | en | true | The theme that the groups were asked about
            """)
    void countsTheThemesThatWorkOutBetter(int better, int all, String language, boolean apart, String start) {
        String draft = GoalDraft.of(themes(better, all), apart, Locale.forLanguageTag(language))
                .orElseThrow();
        assertThat(draft).startsWith(start);
        assertThat(draft).containsPattern("na een week of zes|after six weeks or so");
    }

    @Test
    void saysNothingWithoutFigures() {
        Findings.Theme closed = new Findings.Theme("Nee zeggen", "treated", null, 30, 0, null, true, null);
        assertThat(GoalDraft.of(List.of(closed), false, DUTCH)).isEmpty();
        assertThat(GoalDraft.of(List.of(), true, DUTCH)).isEmpty();
    }

    private static List<Findings.Theme> themes(int better, int all) {
        Findings.Mean mean = new Findings.Mean(3, false);
        return IntStream.range(0, all)
                .mapToObj(i -> new Findings.Shift(6, mean, mean, i < better, null))
                .map(shift -> new Findings.Theme("Nee zeggen", "treated", null, 30, 0, shift, false, null))
                .toList();
    }
}
