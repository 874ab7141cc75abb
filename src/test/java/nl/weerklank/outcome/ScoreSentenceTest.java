package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.outcome.ScoreSentence.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** How many remarks there are, from none to thirteen, as the end of a sentence and as one by itself. */
    private static final Map<String, List<String>> NUMBERS = Map.of(
            "nl",
            List.of(
                    "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
                    "dertien"),
            "en",
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen"));

    /** What comes before the remarks, for no part, one, several that scored alike, and several that did not. */
    private static Stream<Arguments> openings() {
        return Stream.of(
                arguments("nl", List.of(), ""),
                arguments("nl", parts("presentatie", "goed"), "Presentatie scoorde gemiddeld goed"),
                arguments(
                        "nl",
                        parts("kennis", "goed", "presentatie", "goed"),
                        "Kennis en presentatie scoorden gemiddeld goed"),
                arguments(
                        "nl",
                        parts("kennis", "goed", "presentatie", "goed", "feedback", "goed"),
                        "Kennis, presentatie en feedback scoorden gemiddeld goed"),
                arguments(
                        "nl",
                        parts("kennis", "goed", "presentatie", "matig"),
                        "Kennis scoorde gemiddeld goed en presentatie matig"),
                arguments(
                        "nl",
                        parts("kennis", "goed", "presentatie", "goed", "feedback", "zeer goed"),
                        "Kennis scoorde gemiddeld goed, presentatie goed en feedback zeer goed"),
                arguments("en", List.of(), ""),
                arguments("en", parts("presentation", "good"), "Presentation scored good on average"),
                arguments(
                        "en",
                        parts("knowledge", "good", "presentation", "good"),
                        "Knowledge and presentation scored good on average"),
                arguments(
                        "en",
                        parts("knowledge", "good", "presentation", "good", "feedback", "good"),
                        "Knowledge, presentation and feedback scored good on average"),
                arguments(
                        "en",
                        parts("knowledge", "good", "presentation", "fair"),
                        "Knowledge scored good on average and presentation fair"),
                arguments(
                        "en",
                        parts("knowledge", "good", "presentation", "good", "feedback", "very good"),
                        "Knowledge scored good on average, presentation good and feedback very good"));
    }

    private static List<Part> parts(String... namesAndVerdicts) {
        return IntStream.range(0, namesAndVerdicts.length / 2)
                .mapToObj(at -> new Part(namesAndVerdicts[2 * at], namesAndVerdicts[2 * at + 1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("openings")
    void countsRemarksFromNoneToThirteen(String language, List<Part> parts, String opening) {
        List<String> numbers = NUMBERS.get(language);
        Locale locale = Locale.forLanguageTag(language);

        assertThat(ScoreSentence.of(parts, 0, locale))
                .isEqualTo(opening.isEmpty() ? Optional.empty() : Optional.of(opening + "."));
        for (int remarks = 1; remarks <= numbers.size(); remarks++) {
            assertThat(ScoreSentence.of(parts, remarks, locale))
                    .hasValue(ending(language, opening, numbers.get(remarks - 1), remarks == 1));
        }
    }

    private static String ending(String language, String opening, String number, boolean one) {
        boolean dutch = language.equals("nl");
        String remarks =
                number + (dutch ? " persoonlijke toelichting" : " personal remark") + (one ? "" : dutch ? "en" : "s");
        if (!opening.isEmpty()) {
            return opening + (dutch ? ", met daarbij " : ", with ") + remarks + ".";
        }
        return (dutch ? one ? "Er is " : "Er zijn " : one ? "There is " : "There are ") + remarks + ".";
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
