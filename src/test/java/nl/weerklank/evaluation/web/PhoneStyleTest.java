package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneStyleTest {

    @Test
    void leavesOutWhatOnlyItsWritersNeed() {
        String css =
                "/* why\n so */\nmain, p { max-width: 34rem;\n  margin: 0 auto; }\n@media (a: b) { p + b { top: calc(1px - 2px); } }";

        assertThat(PhoneStyle.packed(css))
                .isEqualTo("main,p{max-width:34rem;margin:0 auto;}@media (a:b){p + b{top:calc(1px - 2px);}}");
    }

    @Test
    void leavesOutNamesThatNoRuleUses() {
        String css = ":root { --ink: #111; --line: #ccc; --veil: rgba(1, 2, 3, .4); } p { color: var(--ink); }"
                + " @media (a: b) { :root { --ink: #eee; --line: #333; } }";

        assertThat(PhoneStyle.packed(PhoneStyle.withoutUnused(css)))
                .isEqualTo(":root{--ink:#111;}p{color:var(--ink);}@media (a:b){:root{--ink:#eee;}}");
    }
}
