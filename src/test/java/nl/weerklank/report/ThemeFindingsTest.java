package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.Distribution;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.ThemeFate.Decision;
import nl.weerklank.outcome.WithheldOutcome;
import nl.weerklank.plan.Coverage;
import nl.weerklank.questionnaire.kind.ShiftKind;
import org.junit.jupiter.api.Test;

class ThemeFindingsTest {

    private static final Distribution TWOS = Distribution.of(5, Map.of(2, 6));
    private static final Distribution FOURS = Distribution.of(5, Map.of(4, 6));

    @Test
    void tellsOfAskedThemesFirstAndOfDecidedOnesAfterThem() {
        List<ThemeFate> fates = List.of(
                new ThemeFate(1, "De centrale", Decision.LEFT_OUT, "Speelt bij één team."),
                new ThemeFate(2, "Nee zeggen", Decision.TREATED, null),
                new ThemeFate(3, "Nog niets besloten", Decision.OPEN, null));
        List<Findings.Theme> findings = new ThemeFindings(Coverage.of(List.of()), fates)
                .of(
                        Optional.of(
                                outcome(new ShiftOutcome(theme(2, "Nee zeggen"), TWOS, FOURS, 1, Optional.empty()))),
                        Optional.empty());
        assertThat(findings).extracting(Findings.Theme::name).containsExactly("Nee zeggen", "De centrale");
        assertThat(findings.get(0).shift())
                .isEqualTo(new Findings.Shift(6, new Findings.Mean(2, false), new Findings.Mean(4, false), true, null));
        assertThat(findings.get(1).decision()).isEqualTo("left-out");
        assertThat(findings.get(1).reason()).isEqualTo("Speelt bij één team.");
    }

    @Test
    void saysThatTooFewAnswered() {
        List<Findings.Theme> findings = new ThemeFindings(Coverage.of(List.of()), List.of())
                .of(Optional.of(outcome(new WithheldOutcome(theme(2, "Nee zeggen"), 4, 5))), Optional.empty());
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).tooFew()).isTrue();
        assertThat(findings.get(0).shift()).isNull();
    }

    @Test
    void knowsAThemeOfAnotherGroupByItsName() {
        List<ThemeFate> fates = List.of(new ThemeFate(8, "nee zeggen", Decision.TREATED, null));
        List<Findings.Theme> findings = new ThemeFindings(Coverage.of(List.of()), fates)
                .of(
                        Optional.of(
                                outcome(new ShiftOutcome(theme(2, "Nee zeggen"), TWOS, FOURS, 0, Optional.empty()))),
                        Optional.empty());
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).decision()).isEqualTo("treated");
    }

    @Test
    void tellsHowItWorksOutWeeksLaterWhereEnoughSaidSo() {
        Optional<Outcome> then =
                Optional.of(outcome(new ShiftOutcome(theme(2, "Nee zeggen"), TWOS, FOURS, 0, Optional.empty())));
        Distribution fives = Distribution.of(5, Map.of(5, 6));
        Outcome later = outcome(new ShiftOutcome(theme(9, "nee zeggen"), TWOS, fives, 0, Optional.empty()));
        Outcome tooFew = outcome(new WithheldOutcome(theme(2, "Nee zeggen"), 4, 5));
        Outcome other = outcome(new ShiftOutcome(theme(3, "Bellen"), TWOS, fives, 0, Optional.empty()));

        assertThat(after(then, Optional.of(later))).isEqualTo(new Findings.After(6, new Findings.Mean(5, false)));
        assertThat(after(then, Optional.of(tooFew))).isNull();
        assertThat(after(then, Optional.of(other))).isNull();
        assertThat(after(then, Optional.empty())).isNull();
    }

    private static Findings.After after(Optional<Outcome> then, Optional<Outcome> later) {
        return new ThemeFindings(Coverage.of(List.of()), List.of())
                .of(then, later)
                .get(0)
                .after();
    }

    private static Asked theme(long id, String name) {
        return new Asked(id, "theme-" + id, ShiftKind.ability(), name, true);
    }

    private static Outcome outcome(QuestionOutcome question) {
        return new Outcome(
                1, "Na de training", Locale.forLanguageTag("nl"), false, true, 8, 6, 0, 6, 0, 5, List.of(question));
    }
}
