package nl.weerklank;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages and texts keep to: no styling in a page, no long pages, and each text in each language and in use. */
class XhtmlRulesTest {

    private static final int LONGEST_PAGE = 120;
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/text");

    /** A key, or the beginning of one that ends in a dot or a hyphen, as a literal of EL or Java. */
    private static final Pattern LITERAL = Pattern.compile(
            "['\"]([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+\\.?)['\"]" + "|['\"]([a-z][A-Za-z0-9]*\\.)['\"]");

    private static final Pattern LOOKUP = Pattern.compile("\\btext\\[\\s*'([^']+)'\\s*\\]");

    @Test
    void pages_carry_no_styles() {
        assertThat(pages().filter(page -> read(page).matches("(?s).*\\sstyle\\s*=.*")))
                .as("pages with style=")
                .isEmpty();
    }

    @Test
    void pages_are_short() {
        assertThat(pages().filter(page -> read(page).lines().count() > LONGEST_PAGE))
                .as("pages of more than %d lines", LONGEST_PAGE)
                .isEmpty();
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys("nl")).as("keys in Dutch, as in English").isEqualTo(keys("en"));
    }

    @Test
    void keys_start_with_their_feature() {
        assertThat(textFiles("_nl").flatMap(XhtmlRulesTest::keysOutsideTheirFeature))
                .as("keys in the file of another feature")
                .isEmpty();
    }

    @Test
    void no_text_is_missing() {
        var known = keys("nl");
        var asked = pages().map(XhtmlRulesTest::read)
                .flatMap(page -> LOOKUP.matcher(page).results().map(match -> match.group(1)))
                .collect(toCollection(TreeSet::new));
        asked.removeAll(known);
        assertThat(asked).as("keys that pages ask and no file holds").isEmpty();
    }

    @Test
    void no_text_is_unused() {
        var literals = literals();
        var prefixes = literals.stream()
                .filter(literal -> literal.endsWith(".") || literal.endsWith("-"))
                .toList();
        var unused = keys("nl").stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();
        assertThat(unused).as("keys that no page and no class uses").isEmpty();
    }

    private static Set<String> literals() {
        var literals = new TreeSet<String>();
        Stream.concat(pages(), files(JAVA, ".java"))
                .map(XhtmlRulesTest::read)
                .forEach(source -> LITERAL.matcher(source)
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .forEach(literals::add));
        return literals;
    }

    private static Stream<String> keysOutsideTheirFeature(Path file) {
        var feature = file.getFileName().toString().replaceFirst("_.*", "");
        return properties(file).stringPropertyNames().stream().filter(key -> !key.startsWith(feature + "."));
    }

    private static Set<String> keys(String language) {
        return textFiles("_" + language)
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> textFiles(String suffix) {
        return files(TEXTS, suffix + ".properties");
    }

    private static Stream<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    private static Stream<Path> files(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        List<Path> found = new ArrayList<>();
        try (var files = Files.walk(directory)) {
            files.filter(file -> file.toString().endsWith(suffix)).forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
