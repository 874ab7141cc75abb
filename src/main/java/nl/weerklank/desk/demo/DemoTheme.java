package nl.weerklank.desk.demo;

import java.util.List;
import java.util.Map;
import nl.weerklank.intake.Decision;

/**
 * A theme of a demo training: what some of its participants find difficult, and what was done with it.
 *
 * @param said what they wrote at the intake, by first name
 * @param decision what the trainer decided
 * @param reason why, or null
 * @param blocks words from the titles of the blocks that treat it
 */
record DemoTheme(String name, Map<String, String> said, Decision decision, String reason, List<String> blocks) {

    static DemoTheme treated(String name, Map<String, String> said, String... blocks) {
        return new DemoTheme(name, said, Decision.TREATED, null, List.of(blocks));
    }

    static DemoTheme leftOut(String name, Map<String, String> said, String reason) {
        return new DemoTheme(name, said, Decision.LEFT_OUT, reason, List.of());
    }

    static DemoTheme backToOrganisation(String name, Map<String, String> said, String reason) {
        return new DemoTheme(name, said, Decision.BACK_TO_ORGANISATION, reason, List.of());
    }

    static DemoTheme open(String name, Map<String, String> said) {
        return new DemoTheme(name, said, Decision.OPEN, null, List.of());
    }

    /** Whether the evaluation asks it back: what the training dealt with. */
    boolean isAskedBack() {
        return decision == Decision.TREATED;
    }
}
