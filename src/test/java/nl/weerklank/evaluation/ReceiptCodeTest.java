package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Answer.Part;
import nl.weerklank.platform.Secret;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    private final Secret secret = new KnownSecret("one");
    private final Sid sid = Sid.issue(secret, "token", Instant.EPOCH, 1);
    private final ReceiptCode code = ReceiptCode.of(secret, sid);

    @Test
    void isSevenReadableGroupsOfFour() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isTheSameForTheSameSubmissionOnly() {
        assertThat(ReceiptCode.of(secret, sid)).isEqualTo(code);
        assertThat(ReceiptCode.of(secret, Sid.issue(secret, "token", Instant.EPOCH, 1)))
                .isNotEqualTo(code);
        assertThat(ReceiptCode.of(new KnownSecret("two"), sid)).isNotEqualTo(code);
    }

    @Test
    void isReadHoweverItIsTyped() {
        String sloppy = code.text()
                .toLowerCase(Locale.ROOT)
                .replace("-", "  ")
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(ReceiptCode.read(sloppy)).contains(code);
    }

    @Test
    void isNotReadFromAnythingElse() {
        assertThat(ReceiptCode.read(null)).isEmpty();
        assertThat(ReceiptCode.read("K7QF-2M9D")).isEmpty();
        assertThat(ReceiptCode.read(code.text() + "2")).isEmpty();
        assertThat(ReceiptCode.read(code.text().substring(1) + "U")).isEmpty();
    }

    @Test
    void leadsToADifferentKeyForEachRow() {
        List<Long> keys = Stream.of(
                        code.receiptKey(secret),
                        code.responseKey(secret),
                        code.contactKey(secret),
                        code.answerKey(secret, question(1), Part.VALUE),
                        code.answerKey(secret, question(1), Part.REMARK),
                        code.answerKey(secret, question(1), Part.OTHER),
                        code.answerKey(secret, question(2), Part.VALUE),
                        code.answerKey(secret, question(1).about(1, "Els"), Part.VALUE),
                        code.answerKey(secret, Item.of(new AskedTheme(1, "Boosheid")), Part.VALUE))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key > 0);
        assertThat(code.answerKey(secret, question(1), Part.VALUE)).isEqualTo(keys.get(3));
    }

    private static Item question(long id) {
        return new Item(id, "key" + id, new TextKind(), "?", null, Set.of(), null, Readers.REPORT, false, 0, null);
    }
}
