package nl.weerklank.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MadeUpTest {

    static Stream<Arguments> languagesAndPurposes() {
        return Stream.of("nl", "en")
                .flatMap(language -> Arrays.stream(Purpose.values()).map(purpose -> Arguments.of(language, purpose)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndPurposes")
    void everyTextIsOneThatAFormTakes(String language, Purpose purpose) {
        MadeUp.pool(language, purpose).forEach((key, texts) -> {
            assertThat((List<?>) texts)
                    .as(key)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isInstanceOf(String.class));
            assertThat(texts)
                    .as(key)
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThan(300));
            assertThat(CustomerWord.KLANT.fill(String.join("", texts))).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @MethodSource("languagesAndPurposes")
    void whatCanBeQuotedHasTexts(String language, Purpose purpose) {
        List<String> keys = switch (purpose) {
            case INTAKE -> List.of("difficult");
            case EVALUATION -> List.of("remark", "one_liner", "suggestion");
            case MANAGER -> List.of("one_liner");
            case FOLLOW_UP -> List.of("result");
            case CHECK -> List.of("keep", "miss");
        };
        assertThat(MadeUp.pool(language, purpose)).containsKeys(keys.toArray(String[]::new));
    }
}
