package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeRowTest {

    @ParameterizedTest
    @CsvSource({
        "60, 0, 60 minuten, 60 minutes",
        "60, 45, '60 minuten, waarvan 45 oefenen', '60 minutes, 45 of them practice'",
        "60, 60, 60 minuten oefenen, 60 minutes of practice"
    })
    void tellsHowLongAThemeWasTreatedAndPractised(int minutes, int practice, String dutch, String english) {
        Findings.Theme theme = new Findings.Theme("Kalm", "treated", null, minutes, practice, null, false, null);
        assertThat(ThemeRow.fate(theme, Texts.in(Locale.forLanguageTag("nl")))).isEqualTo(dutch);
        assertThat(ThemeRow.fate(theme, Texts.in(Locale.ENGLISH))).isEqualTo(english);
    }
}
