package nl.weerklank.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.SectionKind;
import nl.weerklank.questionnaire.kind.StatementKind;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1", "1, 0, 0, 1", "3, 4, 0, 3", "3, 4, 2, 3", "0, 10, 0, 6", "20, 0, 0, 4"})
    void isInWholeMinutes(int picked, int written, int headings, int minutes) {
        List<QuestionKind> kinds = new ArrayList<>(Collections.nCopies(picked, new StatementKind()));
        kinds.addAll(Collections.nCopies(written, new TextKind()));
        kinds.addAll(Collections.nCopies(headings, new SectionKind()));

        assertThat(FillingTime.minutes(kinds)).isEqualTo(minutes);
    }
}
