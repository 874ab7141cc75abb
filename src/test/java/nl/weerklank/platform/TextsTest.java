package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void speaksDutchAndEnglishAndEnglishToOthers() {
        assertThat(Texts.in(DUTCH).format("platform.status.404")).isEqualTo("Niet gevonden");
        assertThat(Texts.in(Locale.UK).format("platform.status.404")).isEqualTo("Not found");
        assertThat(Texts.in(Locale.FRENCH).format("platform.status.404")).isEqualTo("Not found");
    }

    @Test
    void fillsInWhatAMessageLeavesOpen() {
        assertThat(Texts.in(DUTCH).format("platform.mistake.too-long", 4000))
                .isEqualTo("Dit is te lang: hoogstens 4.000 tekens.");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(new TreeSet<>(Texts.in(DUTCH).keySet()))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(Texts.in(Locale.ENGLISH).keySet()));
    }
}
