package nl.weerklank.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.builder.Warning.Reason;
import nl.weerklank.samples.Sample;
import nl.weerklank.samples.Samples;
import org.junit.jupiter.api.Test;

/** The sample courses were written with care; whatever the checks say of them had better be true. */
class SampleCoursesCheckedTest {

    @Test
    void hardlyAnythingIsToldOfThem() {
        List<String> told = new Samples()
                .all().stream()
                        .flatMap(SampleCoursesCheckedTest::told)
                        .filter(line -> !line.contains(Reason.TOO_LONG.word()))
                        .toList();

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "herstel-na-onvrede two-in-one: wat bij ons onder de garantie valt en wat",
                        "saying-no two-in-one: what I may decide myself and where");
    }

    private static Stream<String> told(Sample sample) {
        return sample.questionnaires().stream()
                .map(asked -> new Draft(asked.title(), asked.intro(), asked.questions()))
                .flatMap(draft -> Checks.of(draft, sample.locale(), Set.of()).stream())
                .map(warning -> sample.slug() + " " + warning.reason().word() + ": " + warning.words());
    }

    @Test
    void noneOfThemTakesTooLong() {
        assertThat(new Samples()
                        .all().stream()
                                .flatMap(SampleCoursesCheckedTest::told)
                                .filter(line -> line.contains(Reason.TOO_LONG.word())))
                .isEmpty();
    }
}
