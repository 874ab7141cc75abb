package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds what is wrong in a page, and in a page within it: who looks with it would else see nothing and be content. */
class AxeStoryIT {

    private static final String HEAD = "<!DOCTYPE html><html lang='en'><title>A page</title>";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "<div role='img'></div>, role-img-alt",
        "<input>, label",
        "<button></button>, button-name",
        "<p style='color: #bbb; background: #fff'>Pale</p>, color-contrast"
    })
    void findsAMistakeInAPageAndInAFrame(String mistake, String rule) {
        assertThatThrownBy(() -> Browser.axe(page(mistake))).hasMessageContaining(rule);
        assertThatThrownBy(() -> Browser.axe(page(frameWith(mistake)))).hasMessageContaining(rule);
    }

    @Test
    void isContentWithAPageWithoutMistakes() {
        assertThatCode(() -> Browser.axe(page("<p>Well</p>"))).doesNotThrowAnyException();
        assertThatCode(() -> Browser.axe(page(frameWith("<p>Well</p>")))).doesNotThrowAnyException();
    }

    private Page page(String content) {
        Page page = browser.desk("en");
        page.setContent(HEAD + "<main><h1>A page</h1>" + content + "</main></html>");
        return page;
    }

    private static String frameWith(String content) {
        return "<iframe title='Within' srcdoc=\"" + HEAD + content + "</html>\"></iframe>";
    }
}
