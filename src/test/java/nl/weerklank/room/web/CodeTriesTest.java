package nl.weerklank.room.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.weerklank.platform.Refusal;
import org.junit.jupiter.api.Test;

class CodeTriesTest {

    private final CodeTries tries = new CodeTries();

    @Test
    void endAfterTooManyWrongCodesFromOneAddress() {
        for (int i = 0; i < CodeTries.AT_ONCE; i++) {
            tries.refuseIfNone("10.0.0.1");
            tries.wrong("10.0.0.1");
        }

        assertThatThrownBy(() -> tries.refuseIfNone("10.0.0.1")).isInstanceOf(Refusal.class);
        assertThatCode(() -> tries.refuseIfNone("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void areNotUsedUpByAClassThatTypesTheRightCode() {
        for (int i = 0; i < 10 * CodeTries.AT_ONCE; i++) {
            tries.refuseIfNone("10.0.0.1");
        }

        assertThatCode(() -> tries.refuseIfNone("10.0.0.1")).doesNotThrowAnyException();
    }
}
