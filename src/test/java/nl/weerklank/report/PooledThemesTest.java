package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.PooledShift;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.questionnaire.kind.ShiftKind;
import org.junit.jupiter.api.Test;

class PooledThemesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void tellsWhatAllGroupsDidAlikeWithoutCountingThem() {
        Findings.Theme treated = decided("Nee zeggen", "treated", null, 45, 30);
        assertThat(themes(List.of(treated), List.of(decided("nee zeggen ", "treated", null, 45, 30))))
                .containsExactly(treated);
    }

    @Test
    void saysInHowManyGroupsWhereNotInAll() {
        assertThat(themes(
                        List.of(
                                decided("Nee zeggen", "treated", "Vaak genoemd", 45, 30),
                                decided("Nee zeggen", "treated", null, 10, 0)),
                        List.of(decided("Nee zeggen", "left-out", "Speelt hier niet", 0, 0)),
                        List.of(decided("Nee zeggen", "treated", "Vaak genoemd", 45, 30))))
                .containsExactly(
                        decided("Nee zeggen", "treated", "in twee van de drie groepen · Vaak genoemd", 45, 30));
        assertThat(themes(List.of(decided("Bellen", "left-out", "Geen tijd", 0, 0)), List.of()))
                .containsExactly(decided("Bellen", "left-out", "in één van de twee groepen · Geen tijd", 0, 0));
    }

    @Test
    void saysNothingOfMinutesThatDiffer() {
        assertThat(themes(
                        List.of(decided("Nee zeggen", "treated", null, 45, 30)),
                        List.of(decided("Nee zeggen", "treated", null, 30, 30))))
                .containsExactly(decided("Nee zeggen", "treated", null, 0, 0));
    }

    @Test
    void putsWhatWasAskedFirstWithItsFiguresAndLeavesThemAwayWhereAPartIsUnsaid() {
        PooledShift open = new PooledShift(asked("Nee zeggen"), 9, mean(2.1), mean(3.9));
        PooledShift unsaid = new PooledShift(asked("Mailen"), 6, Optional.empty(), mean(3));
        PooledShift closed = PooledShift.closed(asked("Bellen"));
        PooledShift later = new PooledShift(asked("nee zeggen"), 7, mean(2), mean(4.5));
        List<Findings.Theme> themes = new PooledThemes(
                        List.of(open, unsaid, closed),
                        List.of(later),
                        List.of(List.of(decided("Het rooster", "back-to-organisation", null, 0, 0)), List.of()),
                        DUTCH)
                .of();
        Findings.Shift shift =
                new Findings.Shift(9, new Findings.Mean(2.1, false), new Findings.Mean(3.9, false), true, null);
        Findings.After after = new Findings.After(7, new Findings.Mean(4.5, false));
        assertThat(themes)
                .containsExactly(
                        new Findings.Theme("Nee zeggen", null, null, 0, 0, shift, false, after),
                        new Findings.Theme("Mailen", null, null, 0, 0, null, false, null),
                        new Findings.Theme("Bellen", null, null, 0, 0, null, true, null),
                        decided("Het rooster", "back-to-organisation", "in één van de twee groepen", 0, 0));
    }

    @SafeVarargs
    private static List<Findings.Theme> themes(List<Findings.Theme>... groups) {
        return new PooledThemes(List.of(), List.of(), List.of(groups), DUTCH).of();
    }

    private static Findings.Theme decided(String name, String decision, String reason, int minutes, int practice) {
        return new Findings.Theme(name, decision, reason, minutes, practice, null, false, null);
    }

    private static Asked asked(String name) {
        return new Asked(1, "theme-1", ShiftKind.ability(), name, true);
    }

    private static Optional<SharedMean> mean(double value) {
        return Optional.of(new SharedMean(value, false));
    }
}
