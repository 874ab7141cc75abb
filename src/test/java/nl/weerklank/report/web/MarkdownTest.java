package nl.weerklank.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trainer's few words become, and what they never become. */
class MarkdownTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Dit *telt*                              | <p>Dit <em>telt</em></p>
            Dit **telt**                            | <p>Dit <strong>telt</strong></p>
            - een                                   | <ul>
            > gezegd                                | <blockquote>
            [site](https://example.org/a?b=1&c=2)   | <a href="https://example.org/a?b=1&amp;c=2"
            [mail](mailto:a@b.org)                  | <a href="mailto:a@b.org"
            3 < 4 & 5                               | <p>3 &lt; 4 &amp; 5</p>
            # Geen kop                              | <p># Geen kop</p>
            <b>dik</b>                              | &lt;b&gt;dik&lt;/b&gt;
            """)
    void makesLittle(String words, String html) {
        assertThat(Markdown.html(words)).contains(html);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ![plaatje](https://example.org/a.png)   | <img
            [klik](javascript:alert(1))             | javascript
            [klik](http://example.org)              | http:
            [klik](data:text/html,x)                | data:
            <script>alert(1)</script>               | <script
            <img src=x onerror=alert(1)>            | <img
            [a](https://x.org "onmouseover=x")      | title
            # Kop                                   | <h1
            """)
    void makesNothingThatActsOrFetches(String words, String not) {
        assertThat(Markdown.html(words)).doesNotContain(not);
    }
}
