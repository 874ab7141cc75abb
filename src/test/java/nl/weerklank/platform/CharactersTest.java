package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "regel\r\nen\ttab\n",
                "e\u0301 ß 漢字",
                "\u202Eomgekeerd\u202C \u200Fשלום مرحبا\u200E",
                "👩🏽‍🦽‍➡️ 🇳🇱 🙂",
                "\uFEFF \u00A0 \u2028 \u0085 \uFFFD \uFFFF",
                "\uDBFF\uDFFF"
            })
    void letsEveryWholeCharacterBe(String text) {
        assertThat(Characters.firstUnfit(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0xB, 0xC, 0xE, 0x1F, 0x7F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void findsControlCharactersAndHalves(int unfit) {
        assertThat(Characters.firstUnfit((char) unfit + "en meer")).hasValue(1);
        assertThat(Characters.firstUnfit("🙂\n" + (char) unfit)).hasValue(3);
    }

    @Test
    void findsHalvesBesideWholeCharacters() {
        assertThat(Characters.firstUnfit("\uD83D\uD83D\uDE42")).hasValue(1);
        assertThat(Characters.firstUnfit("\uD83D\uDE42\uDE42")).hasValue(2);
        assertThat(Characters.firstUnfit("\uDE42\uD83D")).hasValue(1);
    }
}
