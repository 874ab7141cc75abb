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
}
