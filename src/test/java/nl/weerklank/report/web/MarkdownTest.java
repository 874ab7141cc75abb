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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            - een/- twee/Daarna             | <ul><li>een</li><li>twee</li></ul><p>Daarna</p>
            - een/Daarna/en nog iets        | <ul><li>een</li></ul><p>Daarna<br />en nog iets</p>
            - een//Daarna                   | <ul><li>een</li></ul><p>Daarna</p>
            * een/Daarna/* twee             | <ul><li>een<br />Daarna</li><li>twee</li></ul>
            1. een/2. twee/Daarna           | <ol><li>een</li><li>twee</li></ol><p>Daarna</p>
            1. een/Hierbij/2. twee          | <ol><li>een<br />Hierbij</li><li>twee</li></ol>
            - een/_en verder                | <ul><li>een<br />en verder</li></ul>
            - een/__en verder               | <ul><li>een<br />en verder</li></ul>
            - een/__- binnen/Daarna         | <ul><li>een<ul><li>binnen</li></ul></li></ul><p>Daarna</p>
            - een/__- binnen/__Daarbij      | <ul><li><p>een</p><ul><li>binnen</li></ul><p>Daarbij</p></li></ul>
            > - een/> Daarna                | <blockquote><ul><li>een</li></ul><p>Daarna</p></blockquote>
            > - een/Daarna                  | <blockquote><ul><li>een</li></ul></blockquote><p>Daarna</p>
            Er was eens, in/2026. Daarna/dit | <p>Er was eens, in<br />2026. Daarna<br />dit</p>
            """)
    void endsAListWhereALineBeginsAtTheEdge(String words, String html) {
        String typed = words.replace('/', '\n').replace('_', ' ');
        assertThat(Markdown.html(typed).replace("\n", "")).isEqualTo(html);
        assertThat(Markdown.html(typed.replace("\n", "\r\n")).replace("\n", "")).isEqualTo(html);
    }
}
