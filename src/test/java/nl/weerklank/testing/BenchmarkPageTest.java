package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchmarkPageTest {

    private static final String PAGE =
            "# Benchmarks\n\n## Start\n\nOld.\n\n### Detail\n\nOld too.\n\n## Starting again\n\nKept.\n";

    @Test
    void replaces_the_section_of_that_heading_only() {
        assertThat(BenchmarkPage.with(PAGE, "Start", "New.\n\n### Detail\n\nNew too.\n"))
                .isEqualTo(
                        "# Benchmarks\n\n## Start\n\nNew.\n\n### Detail\n\nNew too.\n\n## Starting again\n\nKept.\n");
    }

    @Test
    void replaces_the_last_section() {
        assertThat(BenchmarkPage.with(PAGE, "Starting again", "New."))
                .startsWith("# Benchmarks\n\n## Start\n\nOld.")
                .endsWith("## Starting again\n\nNew.\n")
                .doesNotContain("Kept");
    }

    @Test
    void adds_a_new_section_at_the_end() {
        assertThat(BenchmarkPage.with("# Benchmarks\n", "Paint", "First.\n"))
                .isEqualTo("# Benchmarks\n\n## Paint\n\nFirst.\n");
    }

    @Test
    void writes_the_same_again_for_the_same_measurement() {
        var once = BenchmarkPage.with(PAGE, "Paint", "First.");

        assertThat(BenchmarkPage.with(once, "Paint", "First.")).isEqualTo(once);
    }
}
