package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import org.junit.jupiter.api.Test;

class BankTest {

    private static final Locale NL = Locale.forLanguageTag("nl");

    @Test
    void holdsQuestionsForEveryPurpose() throws IOException {
        assertThat(Bank.topics()).extracting(Topic::purpose).contains(Purpose.values());
        assertThat(questions()).hasSizeBetween(30, 60);
        try (var files = Files.list(Path.of("src/main/resources/bank"))) {
            assertThat(files).hasSameSizeAs(Bank.topics());
        }
    }

    private static List<NewQuestion> questions() {
        return Bank.topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .toList();
    }

    @Test
    void everyQuestionHasAKeyOfItsOwn() {
        assertThat(questions()).extracting(NewQuestion::key).doesNotHaveDuplicates();
    }

    /** The bank must not do what the builder warns of; and each topic is small enough for a phone. */
    @Test
    void keepsItsOwnRulesInBothLanguages() {
        Bank.topics()
                .forEach(topic -> assertThat(
                                Checks.of(new Draft(topic.title(), topic.why(), topic.questions()), NL, Set.of("en")))
                        .as(topic.title().own())
                        .isEmpty());
    }
}
