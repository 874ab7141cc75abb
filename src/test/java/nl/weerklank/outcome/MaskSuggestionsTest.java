package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a text is marked, and by what it can be replaced. */
class MaskSuggestionsTest {

    private static final List<String> NAMES = List.of("Jan de Vries", "Jan", "de Vries", "Marijke", "Wil", "Wil");
    private static final List<String> GROUPS = List.of("Team Noord (A)");

    private final MaskSuggestions dutch = new MaskSuggestions(NAMES, GROUPS, Locale.forLanguageTag("nl"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Goed dat Marijke er was            | Goed dat [naam] er was
            goed dat marijke er was            | goed dat [naam] er was
            Marijkes voorbeeld                 | Marijkes voorbeeld
            Jan de Vries en Jan                | [naam] en [naam]
            Wil gaf een voorbeeld              | [naam] gaf een voorbeeld
            ik wil meer oefenen                | ik wil meer oefenen
            mijn teamleider luistert           | mijn [functie] luistert
            De filiaalmanager luistert         | De [functie] luistert
            Bij team noord (a) is het druk     | Bij Team X is het druk
            Mail jan.vries@waterland.nl maar   | Mail [e-mail] maar
            Bel 06 1234 5678.                  | Bel [telefoon].
            Ik geef het een 8 van de 10        | Ik geef het een 8 van de 10
            Niets bijzonders                   | Niets bijzonders
            """)
    void marksWhatMayTellWhoItIs(String text, String masked) {
        assertThat(dutch.in(text).stream()
                        .map(piece -> piece.mask() == null ? piece.text() : piece.mask())
                        .collect(Collectors.joining()))
                .isEqualTo(masked);
        assertThat(dutch.in(text).stream().map(MaskSuggestions.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void speaksTheLanguageOfTheReport() {
        MaskSuggestions english = new MaskSuggestions(List.of(), List.of(), Locale.ENGLISH);
        assertThat(english.in("my manager, a@b.org").stream()
                        .map(MaskSuggestions.Piece::mask)
                        .toList())
                .containsExactly(null, "[role]", null, "[email]");
    }
}
