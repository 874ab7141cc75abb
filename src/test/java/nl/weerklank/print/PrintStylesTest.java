package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintStylesTest {

    private static final String TOKENS =
            ":root { --brand: #0f5560; --edge: 1px solid var(--brand); --sans: system-ui; }";

    @Test
    void fillsTokensInAlsoWithinTokens() {
        assertThat(PrintStyles.of(TOKENS, "td { border: var(--edge); }"))
                .isEqualTo("td { border: 1px solid #0f5560; }");
    }

    @Test
    void takesTheEmbeddedFonts() {
        assertThat(PrintStyles.of(TOKENS, "p { font-family: var(--sans); }")).contains("DejaVu Sans Condensed");
    }

    @Test
    void leavesOutWhatIsForScreens() {
        String styles =
                "/* under @media screen */a { b: c; } @media screen and (max-width: 9em) { a { b: d; } e { f: g; } } h { i: j; }";
        assertThat(PrintStyles.of(TOKENS, styles)).isEqualTo("a { b: c; }  h { i: j; }");
    }

    @Test
    void leavesOutWhatOnlyBrowsersKnow() {
        String styles =
                "a { b: c; } @supports (k: l) { @media print { a { k: l; } } } h { i: j; } @media screen { m { n: o; } }";
        assertThat(PrintStyles.of(TOKENS, styles)).isEqualTo("a { b: c; }  h { i: j; } ");
    }

    @Test
    void refusesATokenThatIsNotThere() {
        assertThatThrownBy(() -> PrintStyles.of(TOKENS, "a { color: var(--nope); }"))
                .hasMessageContaining("--nope");
    }
}
