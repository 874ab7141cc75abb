package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.report.Findings.QuoteGroup;
import nl.weerklank.report.Findings.QuoteGroup.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Version USUAL =
            new Version("Van klacht naar kans", 6, "goed", "Na zes weken", null, List.of(1L, 2L));

    /** The parts of a report that a version can differ in. */
    private record Version(
            String title, int counted, String verdict, String goalAnswer, String offer, List<Long> quotes) {

        private Version titled(String other) {
            return new Version(other, counted, verdict, goalAnswer, offer, quotes);
        }

        private Version counting(int forms, String words) {
            return new Version(title, forms, words, goalAnswer, offer, quotes);
        }

        private Version answering(String answer) {
            return new Version(title, counted, verdict, answer, offer, quotes);
        }

        private Version offering(String step) {
            return new Version(title, counted, verdict, goalAnswer, step, quotes);
        }

        private Version quoting(Long... keys) {
            return new Version(title, counted, verdict, goalAnswer, offer, List.of(keys));
        }

        private Findings with(List<String> steps, Findings.Theme... themes) {
            return new Findings(
                    title,
                    "Gemeente Waterland",
                    null,
                    "Bureau",
                    "Els",
                    List.of(LocalDate.of(2026, 11, 16)),
                    LocalDate.of(2026, 11, 24),
                    new Findings.Turnout(20, counted, 0, 5, false, 1, false),
                    verdict == null ? null : new Findings.Overall(3, null, verdict),
                    goalAnswer == null ? null : new Findings.Goal("Minder klachten", null, null, goalAnswer),
                    List.of(themes),
                    List.of(),
                    List.of(),
                    List.of(),
                    quotes.isEmpty() ? List.of() : List.of(new QuoteGroup(Kind.REMARK, null, quotes, null)),
                    steps,
                    offer,
                    List.of(),
                    null);
        }
    }

    private static Findings.Theme theme(String name, String decision, int minutes, double now) {
        Findings.Shift shift =
                new Findings.Shift(6, new Findings.Mean(2, false), new Findings.Mean(now, false), true, null);
        return new Findings.Theme(name, decision, null, minutes, 0, shift, false, null);
    }

    private static Stream<Arguments> versions() {
        Findings usual = USUAL.with(List.of("Bel na"), theme("Nee zeggen", "treated", 60, 4));
        List<String> steps = usual.nextSteps();
        Findings.Theme theme = usual.themes().get(0);
        return Stream.of(
                arguments(usual, usual),
                arguments(
                        usual,
                        USUAL.titled("Kans").with(steps, theme),
                        "De titel, de groep, de dagen of de trainers staan er anders in."),
                arguments(
                        usual,
                        USUAL.counting(11, "goed").with(steps, theme("Nee zeggen", "treated", 60, 3)),
                        "Er zijn nu 11 formulieren meegeteld; dat waren er 6."),
                arguments(
                        usual,
                        USUAL.counting(11, "zeer goed").with(steps, theme),
                        "Er zijn nu 11 formulieren meegeteld; dat waren er 6.",
                        "Het oordeel over het geheel is nu ‘zeer goed’; dat was ‘goed’."),
                arguments(
                        usual,
                        USUAL.answering("Al na een week").with(steps, theme),
                        "Wat er over het doel staat, is aangepast."),
                arguments(usual, USUAL.answering(null).with(steps, theme), "Niet meer in het verslag: het doel."),
                arguments(
                        usual,
                        USUAL.with(steps, theme("Nee zeggen", "treated", 45, 4), theme("Bellen", null, 0, 4)),
                        "Wat er met deze thema’s gedaan is, staat er anders: Nee zeggen en Bellen."),
                arguments(usual, USUAL.quoting(1L, 2L, 3L).with(steps, theme), "Er is één citaat bij gekomen."),
                arguments(
                        usual,
                        USUAL.quoting(3L, 4L, 5L).with(steps, theme),
                        "Er zijn 3 citaten bij gekomen.",
                        "Er zijn 2 citaten uitgehaald."),
                arguments(
                        usual,
                        USUAL.quoting().with(List.of()),
                        "Niet meer in het verslag: de thema’s, de citaten en wat jij de komende weken kunt doen."),
                arguments(USUAL.quoting().with(steps, theme), usual, "Nieuw: de citaten."),
                arguments(
                        usual,
                        USUAL.with(List.of("Bel na", "Vraag na"), theme),
                        "Wat jij de komende weken kunt doen, is aangepast."),
                arguments(usual, USUAL.offering("Een vervolg").with(steps, theme), "Nieuw: de volgende stap."),
                arguments(
                        USUAL.offering("Een dag").with(steps, theme),
                        usual,
                        "Niet meer in het verslag: de volgende stap."),
                arguments(
                        USUAL.offering("Een dag").with(steps, theme),
                        USUAL.offering("Twee dagen").with(steps, theme),
                        "De volgende stap die wij aanbieden, is aangepast."));
    }

    private static Arguments arguments(Findings before, Findings now, String... said) {
        return org.junit.jupiter.params.provider.Arguments.arguments(before, now, Arrays.asList(said));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void tellsWhatAVersionSaysThatTheOneBeforeDidNot(Findings before, Findings now, List<String> said) {
        assertThat(Changes.between(before, now, DUTCH)).isEqualTo(said);
    }

    @Test
    void speaksTheLanguageOfTheReport() {
        Findings before = USUAL.with(List.of());
        assertThat(Changes.between(before, USUAL.quoting(1L).with(List.of()), Locale.ENGLISH))
                .containsExactly("One quote was taken out.");
    }
}
