package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.weerklank.outcome.PairedChange;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.SampleReport;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "SMALL, true, in eigen ogen een kleine stap vooruit, a small step forward in their own eyes",
        "MEDIUM, true, in eigen ogen een duidelijke stap vooruit, a clear step forward in their own eyes",
        "LARGE, true, in eigen ogen een grote stap vooruit, a large step forward in their own eyes",
        "SMALL, false, in eigen ogen een kleine stap terug, a small step back in their own eyes",
        "MEDIUM, false, in eigen ogen een duidelijke stap terug, a clear step back in their own eyes",
        "LARGE, false, in eigen ogen een grote stap terug, a large step back in their own eyes",
        ", true, , "
    })
    void tellsHowLargeAChangeIsAsTheirOwnEstimate(
            PairedChange.Size size, boolean better, String dutch, String english) {
        Findings.Mean mean = new Findings.Mean(3, false);
        Findings.Shift shift = new Findings.Shift(11, mean, mean, better, size);
        Findings.Theme theme = new Findings.Theme("Kalm", null, null, 0, 0, shift, false, null);
        assertThat(ThemeRow.fate(theme, Texts.in(Locale.forLanguageTag("nl")))).isEqualTo(dutch);
        assertThat(ThemeRow.fate(theme, Texts.in(Locale.ENGLISH))).isEqualTo(english);
    }

    @Test
    void theMethodSaysWhatALargeStepIsWhereOneIsTold() {
        Texts texts = Texts.in(Locale.forLanguageTag("nl"));
        Findings.Turnout turnout =
                SampleView.of(new SampleReport(), SampleReport.DUTCH).findings().turnout();
        String told = texts.getString("report.shared.method-change");
        assertThat(new MethodNote(turnout, true, texts).lines()).contains(told);
        assertThat(new MethodNote(turnout, false, texts).lines()).isNotEmpty().doesNotContain(told);
    }
}
