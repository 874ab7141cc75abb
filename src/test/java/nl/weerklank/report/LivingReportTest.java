package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup;
import nl.weerklank.report.Findings.QuoteGroup.Kind;
import org.junit.jupiter.api.Test;

class LivingReportTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void showsEqualAndShortQuotesInTheirOrder() {
        LivingReport report = report(Map.of(1L, quote(1, "ok"), 2L, quote(2, "ok"), 3L, quote(3, "!")));
        assertThat(report.participantQuotes()).hasSize(1);
        assertThat(report.participantQuotes().get(0).quotes())
                .extracting(Quote::wording)
                .containsExactly("!", "ok", "ok");
    }

    @Test
    void losesAWithdrawnQuoteFromTextAndSentence() {
        assertThat(report(Map.of(1L, quote(1, "a"), 2L, quote(2, "b"), 3L, quote(3, "c")))
                        .sentence())
                .hasValue("Presentatie scoorde gemiddeld goed, met daarbij drie persoonlijke toelichtingen.");
        assertThat(report(Map.of(2L, quote(2, "b"))).sentence())
                .hasValue("Presentatie scoorde gemiddeld goed, met daarbij één persoonlijke toelichting.");
        LivingReport none = report(Map.of());
        assertThat(none.sentence()).hasValue("Presentatie scoorde gemiddeld goed.");
        assertThat(none.participantQuotes()).isEmpty();
    }

    @Test
    void keepsTheManagerApart() {
        Findings findings = findings(List.of(new QuoteGroup(Kind.MANAGER, null, List.of(7L), null)));
        LivingReport report = new LivingReport(findings, null, DUTCH, Map.of(7L, quote(7, "Goed gedaan")));
        assertThat(report.managerQuotes()).extracting(Quote::wording).containsExactly("Goed gedaan");
        assertThat(report.participantQuotes()).isEmpty();
    }

    @Test
    void tellsThemesWithFiguresFromThoseWithout() {
        Findings.Shift better =
                new Findings.Shift(6, new Findings.Mean(2, false), new Findings.Mean(4, false), true, null);
        Findings.Theme asked = new Findings.Theme("Nee zeggen", "treated", null, 60, 30, better, false, null);
        Findings.Theme closed = new Findings.Theme("Bellen", null, null, 0, 0, null, true, null);
        LivingReport report = new LivingReport(findings(List.of(), asked, closed), null, DUTCH, Map.of());
        assertThat(report.shifts()).containsExactly(asked);
        assertThat(report.otherThemes()).containsExactly(closed);
        assertThat(report.betterThemes()).isEqualTo(1);
    }

    private static LivingReport report(Map<Long, Quote> words) {
        return new LivingReport(
                findings(List.of(new QuoteGroup(Kind.REMARK, "Toelichting?", List.of(3L, 1L, 2L), null))),
                null,
                DUTCH,
                words);
    }

    private static Findings findings(List<QuoteGroup> quotes, Findings.Theme... themes) {
        Findings.Score score = new Findings.Score(
                "presentation",
                "Presentatie",
                null,
                "presentatie",
                true,
                6,
                0,
                false,
                List.of(),
                new Findings.Mean(4, false),
                5,
                "goed",
                false,
                null,
                null);
        return new Findings(
                "Van klacht naar kans",
                "Gemeente Waterland",
                null,
                "Bureau",
                "Els",
                List.of(LocalDate.of(2026, 11, 16)),
                LocalDate.of(2026, 11, 24),
                new Findings.Turnout(8, 6, 0, 5, false, 1, false),
                null,
                null,
                List.of(themes),
                List.of(score),
                List.of(),
                List.of(),
                quotes,
                List.of(),
                null,
                List.of(),
                null);
    }

    private static Quote quote(long id, String wording) {
        return new Quote(id, wording, Quote.Use.REPORT, null, null, null);
    }
}
