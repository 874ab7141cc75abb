package nl.weerklank.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.platform.Mistakes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    private static int mistakes(String address) {
        Mistakes mistakes = new Mistakes();
        new Link("x", address).check(mistakes, "links[0]");
        return mistakes.number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "HTTP://example.org/a?b=c#d", "mailto:els@example.org", " https://a.nl "})
    void leadsSomewhere(String address) {
        assertThat(mistakes(address)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://example.org",
                "https:",
                "https:///a",
                "mailto:",
                "mailto:nobody",
                "https://a b.nl",
                "java\nscript:x"
            })
    void leadsNowhere(String address) {
        assertThat(mistakes(address)).isPositive();
    }
}
