package nl.weerklank.day.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nl.weerklank.platform.Texts;
import nl.weerklank.testing.Browser;
import nl.weerklank.testing.DemoTrainer;

/** The page of a day in the trainer's hand: it is handled by the words that stand on it. */
final class RunningDay {
    private static final double PATIENCE = 60_000;

    private final Page page;
    private final Locale locale;
    private final String name;
    private Instant time;

    private RunningDay(Page page, String language, String name) {
        this.page = page;
        this.locale = Texts.spoken(language);
        this.name = name + "-" + language;
    }

    /** A device of this width, not signed in yet. */
    static RunningDay of(Browser browser, String language, int width) {
        Page page = width < 600 ? browser.phone(language) : browser.tablet(language, width, width > 1000 ? 768 : 1024);
        return new RunningDay(page, language, "day-" + width);
    }

    Page page() {
        return page;
    }

    /** What the page says under this key of the script's or the page's words. */
    String words(String key, Object... arguments) {
        return Texts.in(locale).format("day." + key, arguments);
    }

    /**
     * Signs in on this server to go on to this day, whose clock shows this moment from then on, and waits until the device
     * has a copy of it. The demo's trainer is spoken to in the language in which the story goes.
     */
    RunningDay signIn(String server, String day, String now) {
        time = OffsetDateTime.parse(now).toInstant();
        pass(0);
        page.navigate(server + "/sign-in?next=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
        tellWho();
        page.waitForURL(server + day);
        if (!page.locator("html").getAttribute("lang").equals(locale.getLanguage())) {
            page.navigate(server + "/desk/home");
            DemoTrainer.speak(page, locale.getLanguage());
            page.navigate(server + day);
        }
        return opened();
    }

    /** Fills in the page on which one signs in. */
    void tellWho() {
        page.locator("input[type=email]").fill("demo@weerklank.example");
        page.locator("input[type=password]").fill("demo-weerklank");
        page.locator("input[type=password]").press("Enter");
    }

    /** Opens another day, and waits until the device has a copy of it. */
    RunningDay open(String address) {
        page.navigate(address);
        return opened();
    }

    private RunningDay opened() {
        assertThat(page.locator("#day[data-kept]"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Shows it in these colours from now on. */
    RunningDay in(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return this;
    }

    /** Lets so many minutes pass on the device, whose clock stands still otherwise. */
    RunningDay pass(int minutes) {
        return pass(Duration.ofMinutes(minutes));
    }

    private RunningDay pass(Duration passed) {
        time = time.plus(passed);
        page.clock().setFixedTime(time.toEpochMilli());
        return this;
    }

    RunningDay press(String key, Object... arguments) {
        button(key, arguments).click();
        // a second tap that comes at once is not taken for one
        return pass(Duration.ofSeconds(1));
    }

    Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
    }

    RunningDay now(String title) {
        assertThat(page.locator("#now-title")).hasText(title);
        return this;
    }

    RunningDay next(String title, String when) {
        assertThat(page.locator("#next-title")).hasText(title);
        assertThat(page.locator("#next-when")).containsText(when);
        return this;
    }

    RunningDay hears(String key, Object... arguments) {
        assertThat(page.locator("#told")).containsText(words(key, arguments));
        return this;
    }

    RunningDay says(String key, Object... arguments) {
        assertThat(page.locator("#sent"))
                .containsText(words(key, arguments), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        return this;
    }

    /** All that the device keeps of days beside their pages, as it is written there. */
    String kept() {
        return page.evaluate("() => JSON.stringify(localStorage)").toString();
    }

    /** Waits until the device has this number of pages of days. */
    RunningDay keepsPages(int number) {
        page.waitForFunction(
                "async number => (await (await caches.open('weerklank-day')).keys())"
                        + ".filter(one => one.url.includes('/day/day')).length === number",
                number);
        return this;
    }

    /** Lets the device ask for a copy of the page once more, waits for what comes of it, and shows the day anew. */
    RunningDay copies() {
        page.evaluate("async () => { await dayPage.wire.copy(); dayPage.render(); }");
        return this;
    }

    /** Finds somebody marked as having missed the day. */
    RunningDay misses(String who) {
        assertThat(button("script.absent-of", who)).hasAttribute("aria-pressed", "true");
        return this;
    }

    /** How many bytes the page is with its data and its styles, compressed, without its script. */
    int bytes() {
        List<String> parts = new ArrayList<>(List.of(page.url()));
        page.locator("link[rel=stylesheet]").all().forEach(link -> parts.add(link.getAttribute("href")));
        return parts.stream()
                .map(part ->
                        page.request().get(URI.create(page.url()).resolve(part).toString()))
                .mapToInt(answer -> zipped(answer.body()))
                .sum();
    }

    private static int zipped(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.size();
    }

    /** Lets axe look at it, and finds nothing that falls off at the side. */
    RunningDay look(String state) {
        Browser.axe(page);
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("what falls off at the side, " + state)
                .isEqualTo(0);
        Browser.picture(page, name + "-" + state);
        return this;
    }
}
