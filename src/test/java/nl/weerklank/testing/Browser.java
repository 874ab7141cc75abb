package nl.weerklank.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser for a story: {@code @RegisterExtension final Browser browser = new Browser()}. Each call opens a private
 * window of its own. After a test it fails on errors in the console and on violations of the content security policy, and
 * a failed test leaves a picture of every window in {@code target/screenshots}.
 */
public final class Browser implements AfterEachCallback {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A browser without a window has no use for the list below its address bar, which is two more pages in
            // each.
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup");

    private static com.microsoft.playwright.Browser program;

    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** A private window of a phone of 360 × 740 with touch. */
    public Page phone(String language) {
        return open(options(language)
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** A private window of a tablet of this size, with touch. */
    public Page tablet(String language, int width, int height) {
        return open(options(language)
                .setViewportSize(width, height)
                .setDeviceScaleFactor(1)
                .setHasTouch(true));
    }

    /** A private window of the narrowest phone that is still about, 320 × 640, in the dark. */
    public Page narrow(String language) {
        return open(options(language).setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
    }

    /** A private window of a phone in which no page may run a script. */
    public Page withoutScript(String language) {
        return open(options(language).setViewportSize(360, 740).setJavaScriptEnabled(false));
    }

    /** A private window of 1400 × 900 on a desk. */
    public Page desk(String language) {
        return open(options(language).setViewportSize(1400, 900));
    }

    /** Lets axe look at a page on which no script may run, and so neither axe: at a copy of it. */
    public void axeOnCopy(Page page) {
        Page copy = phone("nl");
        copy.setContent(page.content().replaceAll("(?s)<script.*?</script>", ""));
        axe(copy);
    }

    /** Lets a complaint of the console that holds this text pass in this test. */
    public void expectComplaint(String text) {
        expected.add(text);
    }

    /** Fails, listing them readably, when axe finds violations of accessibility on the page as it is now. */
    public static void axe(Page page) {
        // without frames there is nothing to put together, for which axe opens another page: that takes twice the time
        // of the looking itself
        var alone = page.frames().size() == 1;
        var violations = new AxeBuilder(page).setLegacyMode(alone).analyze().getViolations();
        assertThat(violations.stream().map(Browser::readable).toList())
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** Saves a picture of the whole page in {@code target/screenshots}. */
    public static Path picture(Page page, String name) {
        var file = Target.directory("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var unexpected = complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .toList();
        try {
            if (context.getExecutionException().isPresent() || !unexpected.isEmpty()) {
                photograph(context);
            }
        } finally {
            pages.forEach(page -> page.context().close());
            pages.clear();
            complaints.clear();
            expected.clear();
        }
        assertThat(unexpected).as("complaints of the browser").isEmpty();
    }

    private void photograph(ExtensionContext context) {
        var test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getDisplayName().replaceAll("[^\\p{L}\\p{N}]+", "-");
        for (int i = 0; i < pages.size(); i++) {
            picture(pages.get(i), test + "-" + (i + 1));
        }
    }

    private Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = program().newContext(options);
        var page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        pages.add(page);
        return page;
    }

    private void listen(ConsoleMessage message) {
        // that a page itself answers 404 is for the test to judge, not for the console
        var ownStatus = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(message.page().url());
        if ("error".equals(message.type()) && !ownStatus) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(String language) {
        var locale = "nl".equals(language) ? "nl-NL" : Locale.UK.toLanguageTag();
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Europe/Amsterdam");
    }

    private static synchronized com.microsoft.playwright.Browser program() {
        if (program == null) {
            var own = Prerequisites.browser();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
            own.ifPresent(options::setExecutablePath);
            program = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        }
        return program;
    }

    private static String readable(Rule violation) {
        var places = violation.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return violation.getId() + ": " + violation.getHelp() + "\n    " + places + "\n";
    }
}
