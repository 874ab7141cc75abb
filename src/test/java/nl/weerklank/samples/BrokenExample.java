package nl.weerklank.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example in the README of the sample courses, to be broken in every way. */
final class BrokenExample {

    static final String FILE = "sample-courses/listening-first.yaml:";
    static final String EXAMPLE = example();

    private static String example() {
        try {
            String readme = Files.readString(Path.of("sample-courses/README.md"));
            int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
            return readme.substring(start, readme.indexOf("```", start));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private BrokenExample() {}

    static Reading<Sample> read(String yaml) {
        return Reading.course("sample-courses", "listening-first.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** With what is wrong in place of what is right, this mistake is told, from its place on. */
    static void tells(String right, String wrong, String expected) {
        assertThat(EXAMPLE).contains(right);
        Reading<Sample> reading = read(EXAMPLE.replace(right, wrong));
        assertThat(reading.content()).isNull();
        assertThat(reading.mistakes())
                .extracting(SampleMistake::toString)
                .anySatisfy(told -> assertThat(told).startsWith(FILE + expected));
    }
}
