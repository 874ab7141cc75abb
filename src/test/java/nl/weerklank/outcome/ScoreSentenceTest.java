package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.weerklank.outcome.ScoreSentence.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreSentenceTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String GOOD = "goed tot zeer goed";
    private static final List<Part> ALIKE =
            List.of(new Part("inhoudelijke kennis", GOOD), new Part("presentatie", GOOD), new Part("feedback", GOOD));

    @Test
    void saysItInOneBreathWhereVerdictsAgree() {
        assertThat(ScoreSentence.of(ALIKE, 5, DUTCH))
                .hasValue("Inhoudelijke kennis, presentatie en feedback scoorden gemiddeld goed tot zeer goed,"
                        + " met daarbij vijf persoonlijke toelichtingen.");
        assertThat(ScoreSentence.of(ALIKE.subList(0, 2), 0, DUTCH))
                .hasValue("Inhoudelijke kennis en presentatie scoorden gemiddeld goed tot zeer goed.");
        assertThat(ScoreSentence.of(ALIKE.subList(1, 2), 1, DUTCH))
                .hasValue(
                        "Presentatie scoorde gemiddeld goed tot zeer goed, met daarbij één persoonlijke toelichting.");
    }

    @Test
    void givesEachPartItsOwnWhereVerdictsDiffer() {
        List<Part> parts = List.of(
                new Part("inhoudelijke kennis", "zeer goed"),
                new Part("presentatie", "goed"),
                new Part("feedback", GOOD));
        assertThat(ScoreSentence.of(parts, 2, DUTCH))
                .hasValue(
                        "Inhoudelijke kennis scoorde gemiddeld zeer goed, presentatie goed en feedback goed tot zeer goed,"
                                + " met daarbij twee persoonlijke toelichtingen.");
    }

    @Test
    void speaksEnglish() {
        List<Part> parts = List.of(new Part("knowledge", "good"), new Part("feedback", "very good"));
        assertThat(ScoreSentence.of(parts, 1, Locale.ENGLISH))
                .hasValue("Knowledge scored good on average and feedback very good, with one personal remark.");
        assertThat(ScoreSentence.of(parts.subList(0, 1), 12, Locale.ENGLISH))
                .hasValue("Knowledge scored good on average, with twelve personal remarks.");
    }

    @Test
    void saysNothingWhenThereIsNothing() {
        assertThat(ScoreSentence.of(List.of(), 0, DUTCH)).isEmpty();
        assertThat(ScoreSentence.of(List.of(), 1, DUTCH)).hasValue("Er is één persoonlijke toelichting.");
        assertThat(ScoreSentence.of(List.of(), 3, Locale.ENGLISH)).hasValue("There are three personal remarks.");
    }

    @ParameterizedTest
    @CsvSource({
        "1,één,one",
        "2,twee,two",
        "8,acht,eight",
        "12,twaalf,twelve",
        "14,veertien,fourteen",
        "20,twintig,twenty",
        "21,21,21",
        "0,0,0"
    })
    void countsInWordsUpToTwenty(int number, String dutch, String english) {
        assertThat(Wording.count(number, DUTCH)).isEqualTo(dutch);
        assertThat(Wording.count(number, Locale.ENGLISH)).isEqualTo(english);
    }
}
