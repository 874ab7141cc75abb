package nl.weerklank.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import org.junit.jupiter.api.Test;

/** What the planner's scripts say is there to be said, and nothing besides. */
class PlannerWordsTest {
    private static final Path SCRIPTS = Path.of("src/main/webapp/WEB-INF/resources/weerklank");

    /** Words that scripts put together: the beginning, and a dash before what comes after it. */
    private static final List<String> BEGINNINGS = List.of(
            "counted-",
            "warn-",
            "per-",
            "step-",
            "field-",
            "form-",
            "diff-",
            "undo-",
            "redo-",
            "offline",
            "signed-out");

    @Test
    void everyWordOfTheScriptsHasATextAndEveryTextIsSaid() throws IOException {
        Set<String> texts =
                Texts.in(Locale.ENGLISH).beginningWith("plan.screen.").keySet();
        String scripts = scripts();
        Set<String> literals = Pattern.compile("'([a-z][a-z-]*)'")
                .matcher(scripts)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = Pattern.compile("\\bsay\\('([a-z-]+)'[,)]")
                .matcher(scripts)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts).as("texts for what is said").containsAll(said);
        assertThat(texts.stream()
                        .filter(text -> !literals.contains(text))
                        .filter(text -> BEGINNINGS.stream().noneMatch(text::startsWith)))
                .as("texts that nothing says")
                .isEmpty();
    }

    private static String scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(one -> one.getFileName().toString().matches("plan(-[a-z]+)?\\.js"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
