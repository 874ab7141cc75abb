package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import nl.weerklank.report.SampleReport;
import org.junit.jupiter.api.Test;

/** What a version of 24 November tells of the one before. */
class ReportViewTest {

    private static final LocalDateTime DAY_BEFORE = LocalDateTime.of(2026, 11, 23, 9, 5);
    private static final LocalDateTime SAME_DAY = LocalDateTime.of(2026, 11, 24, 9, 5);
    private static final String SAME = "Een middag oefenen";

    private static String since(LocalDateTime published, String offered, Locale locale) {
        return SampleView.after(published, offered, locale).changedSince();
    }

    @Test
    void tellsTheDayOfTheVersionBeforeAndOfTheSameDayTheTime() {
        assertThat(since(DAY_BEFORE, null, SampleReport.DUTCH))
                .isEqualTo("Anders dan in de versie van 23 november 2026");
        assertThat(since(SAME_DAY, null, SampleReport.DUTCH))
                .isEqualTo("Anders dan in de versie van 24 november 2026, 9:05");
        assertThat(since(SAME_DAY, null, Locale.ENGLISH))
                .isEqualTo("What differs from the version of 24 November 2026, 9:05");
        assertThat(SampleView.after(SAME_DAY, null, SampleReport.DUTCH).changes())
                .containsExactly("Nieuw: de volgende stap.");
    }

    @Test
    void saysSoWhereNothingIsDifferent() {
        assertThat(since(DAY_BEFORE, SAME, SampleReport.DUTCH))
                .isEqualTo("Niets veranderd sinds de versie van 23 november 2026");
        assertThat(since(SAME_DAY, SAME, Locale.ENGLISH))
                .isEqualTo("Nothing has changed since the version of 24 November 2026, 9:05");
        assertThat(SampleView.after(SAME_DAY, SAME, SampleReport.DUTCH).changes())
                .isEmpty();
    }

    @Test
    void aFirstVersionDiffersFromNone() {
        assertThat(SampleView.of(new SampleReport(), SampleReport.DUTCH).changedSince())
                .isNull();
    }
}
