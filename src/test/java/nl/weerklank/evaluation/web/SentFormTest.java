package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.evaluation.Item;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.TextKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.questionnaire.kind.YesNoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field holds what its question asks: one value, or several where several can be picked. */
class SentFormTest {

    private static final List<Item> ITEMS = List.of(
            item(1, new YesNoKind(), Trait.REMARK),
            item(12, new TextKind(), Trait.QUOTABLE),
            item(3, new ShiftKind(null)),
            item(4, ChoicesKind.of("a", "b", "c")));

    @ParameterizedTest
    @CsvSource({
        "q1=true&q1=false, answers.q1, q1",
        "q1=true&q1=true, answers.q1, q1",
        "q1-remark=a&q1-remark=b, remarks.q1, q1-remark",
        "q12=a&q12=b, answers.q12, q12",
        "q12-use=none&q12-use=public, consents.q12.use, q12-use",
        "q12-name=none&q12-name=first, consents.q12.name, q12-name",
        "q3-now=1&q3-then=2&q3-now=3, answers.q3, q3",
        "firstName=Noor&firstName=Sam, firstName, firstName",
        "contact-reach=a&contact-reach=b, contactRequest.reach, contact-reach"
    })
    void refusesASecondValueAtTheFieldThatItIsIn(String body, String field, String element) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sent(body).refuseTwice(ITEMS));

        assertThat(refusal.mistakes()).extracting(Refusal.Mistake::field).containsExactly(field);
        assertThat(FieldMistakes.of(refusal, Locale.ENGLISH).of(element))
                .isEqualTo("This field came in filled in twice. Please fill it in once more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q1=&q1=true", "q4=1&q4=3", "q4=&q4=1&q4=2&q12=a", "q3-then=1&q3-now=1", "q12=a&q12=+%0D%0A"})
    void takesAsManyAsTheQuestionAsks(String body) {
        sent(body).refuseTwice(ITEMS);
    }

    @Test
    void keepsWhatCannotBeKeptForWhoeverChecksIt() {
        assertThat(sent("q12=%00").value("q12")).isEqualTo("\u0000");
        assertThat(sent("q12=%1F").value("q12")).isEqualTo("\u001F");
        assertThat(sent("q12=+%0D%0A%09").value("q12")).isEmpty();
    }

    @Test
    void refusesOnceWhatIsFilledInWhereNothingIsAsked() {
        SentForm first = sent("q1=&q12=Woorden&q3-then=&q3-now=&q4=&q4=2");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> first.refuseUntold(ITEMS));

        assertThat(refusal.mistakes())
                .extracting(Refusal.Mistake::field)
                .containsExactly("", "answers.q12", "answers.q4");
        assertThat(first.value("q12")).as("to copy").isEqualTo("Woorden");
        String told = FilledForm.encoded(first.value("dropped"));
        sent("q12=Woorden&q4=2&dropped=" + told).refuseUntold(ITEMS);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> sent("q12=Woorden&q1-remark=Nieuw&dropped=" + told)
                                        .refuseUntold(ITEMS))
                        .mistakes())
                .as("one that was not told yet")
                .extracting(Refusal.Mistake::field)
                .containsExactly("", "answers.q1", "answers.q12");
        sent("q1=&q12=&q12-use=none&q4=").refuseUntold(ITEMS);
    }

    private static SentForm sent(String body) {
        return new SentForm(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(long id, QuestionKind kind, Trait... traits) {
        return new Item(id, "key" + id, kind, "?", null, Set.of(traits), null, Readers.REPORT, false, 0, null);
    }
}
