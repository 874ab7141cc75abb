package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.report.Presentation.Introduction;
import nl.weerklank.report.Presentation.QuoteNote;
import org.junit.jupiter.api.Test;

/** What counts as another way of presenting the same findings. */
class PresentationTest {

    private static final List<String> ORDER = List.of("goal", "themes", "scores");
    private static final List<Introduction> WORDS =
            List.of(new Introduction("goal", "Kort"), new Introduction("scores", "Lang"));
    private static final List<QuoteNote> NOTES = List.of(new QuoteNote(3, "Doen wij", null));
    private static final Presentation USUAL = new Presentation(ORDER, WORDS, List.of(3L, 4L), NOTES, null);

    @Test
    void isTheSameInWhateverOrderItIsKept() {
        Presentation same = new Presentation(ORDER, List.of(WORDS.get(1), WORDS.get(0)), List.of(4L, 3L), NOTES, null);
        assertThat(USUAL.differsFrom(same)).isFalse();
    }

    @Test
    void isTheSameWhereASectionComesOrGoesWhichIsToldByItself() {
        assertThat(USUAL.differsFrom(new Presentation(List.of("goal", "scores"), WORDS, List.of(3L, 4L), NOTES, null)))
                .isFalse();
        assertThat(Presentation.NONE.differsFrom(new Presentation(ORDER, null, null, null, null)))
                .isFalse();
    }

    @Test
    void isAnotherByOrderWordsSizeAndNotes() {
        assertThat(List.of(
                        new Presentation(List.of("scores", "goal", "themes"), WORDS, List.of(3L, 4L), NOTES, null),
                        new Presentation(ORDER, List.of(), List.of(3L, 4L), NOTES, null),
                        new Presentation(ORDER, WORDS, List.of(3L), NOTES, null),
                        new Presentation(ORDER, WORDS, List.of(3L, 4L), List.of(), null)))
                .allSatisfy(other -> assertThat(USUAL.differsFrom(other)).isTrue());
    }
}
