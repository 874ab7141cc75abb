package nl.weerklank.samples;

import java.util.List;
import nl.weerklank.program.CustomerWord;

/** One way to give a course, such as "Hele dag": its timed days. */
public record SamplePlan(String name, List<SampleDay> days) {

    SamplePlan in(CustomerWord word) {
        return new SamplePlan(
                word.fill(name), days.stream().map(day -> day.in(word)).toList());
    }
}
