package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
    void tellsMomentsByTheClockOfTheirZone() {
        ZonedDateTime moment = Instant.parse("2026-11-17T08:00:00Z").atZone(ZoneId.of("Europe/Amsterdam"));

        assertThat(Texts.in(DUTCH).format("evaluation.refusal.not-open", moment))
                .isEqualTo("Dit formulier is nog niet open. Je kunt het invullen vanaf 17 november 2026, 9:00.");
        assertThat(Texts.in(Locale.UK).format("evaluation.refusal.not-open", moment))
                .isEqualTo("This form is not open yet. You can fill it in from 17 November 2026, 9:00.");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(new TreeSet<>(Texts.in(DUTCH).keySet()))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(Texts.in(Locale.ENGLISH).keySet()));
    }
}
