package nl.weerklank.samples;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.samples.Spot.Fields;

/** Reads a question of a course, in which nothing may stand that is lost, and which nobody has to answer. */
final class CourseQuestionReader extends QuestionReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_OPTIONS = 20;

    /** What each kind may be set to; what does not stand here for any kind may stand with all of them. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "scale", List.of("scale"),
            "grade", List.of("ends"),
            "choice", List.of("options", "other"),
            "choices", List.of("options", "other"),
            "number", List.of("lowest", "highest", "unit"),
            "shift", List.of("scale"));

    private static final Set<String> SETTINGS =
            Set.of("scale", "ends", "options", "other", "lowest", "highest", "unit");

    CourseQuestionReader(Locale own) {
        super(own);
    }

    @Override
    String text(Spot spot) {
        return spot.line(LONGEST_TEXT);
    }

    @Override
    void check(Fields question) {
        question.optional("key").ifPresent(CourseQuestionReader::checkKey);
        question.optional("required").filter(Spot::flag).ifPresent(spot -> spot.mistake("samples.mistake.required"));
        question.optional("kind").map(Spot::word).ifPresent(kind -> checkSettings(question, kind));
    }

    private static void checkKey(Spot spot) {
        String key = spot.word();
        if (key != null && (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY)) {
            spot.mistake("samples.mistake.question-key", key);
        }
    }

    private static void checkSettings(Fields question, String kind) {
        List<String> own = KINDS.getOrDefault(kind, List.of());
        SETTINGS.stream()
                .filter(setting -> !own.contains(setting))
                .forEach(setting -> question.optional(setting)
                        .ifPresent(spot -> spot.mistake("samples.mistake.not-with-kind", kind)));
        if (kind.equals("scale")) {
            question.required("scale");
        }
        if (own.contains("options")) {
            question.required("options").ifPresent(options -> options.items(2, MOST_OPTIONS));
        }
    }
}
