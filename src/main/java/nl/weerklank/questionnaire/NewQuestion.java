package nl.weerklank.questionnaire;

import java.util.List;
import java.util.regex.Pattern;
import nl.weerklank.platform.Mistakes;

/** A question as it was written: in a file, or by a trainer. */
public record NewQuestion(
        String key,
        QuestionKind kind,
        String wording,
        String hint,
        Scale scale,
        List<String> options,
        boolean required,
        boolean quotable) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    public NewQuestion {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Notes what is wrong with it; the fields start with the given prefix. */
    void check(Mistakes mistakes, String prefix) {
        if (key == null || !KEY.matcher(key).matches()) {
            mistakes.add(prefix + "key", "questionnaire.mistake.key");
        }
        mistakes.required(prefix + "text", wording, 1000);
        mistakes.optional(prefix + "hint", hint, 1000);
        if (kind == null || kind == QuestionKind.SHIFT) {
            mistakes.add(prefix + "kind", "questionnaire.mistake.kind");
        } else {
            checkKind(mistakes, prefix);
        }
    }

    private void checkKind(Mistakes mistakes, String prefix) {
        if ((kind == QuestionKind.SCALE) != (scale != null)) {
            mistakes.add(prefix + "scale", "questionnaire.mistake.scale");
        }
        if (kind.hasOptions() != (options.size() >= 2)) {
            mistakes.add(prefix + "options", "questionnaire.mistake.options");
        }
        options.forEach(option -> mistakes.required(prefix + "options", option, 300));
        if (quotable && !kind.isWritten()) {
            mistakes.add(prefix + "quotable", "questionnaire.mistake.quotable");
        }
    }
}
