package nl.weerklank.evaluation.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Contact;
import nl.weerklank.questionnaire.Purpose;

/** The two choices below a text that may be quoted, in the words of the form, and what comes of them. */
public final class ConsentChoices {

    private static final Set<String> QUOTED = Set.of("report", "public");

    private final Evaluation evaluation;
    private final Locale locale;
    private final String field;
    private final Submission.Choice chosen;
    private final String mistake;
    private final String words;
    private final String name;

    /**
     * @param chosen the choices made before, in the words that forms send; empty where none was made
     * @param mistake what is wrong with the choice of a name, or null
     * @param words what may be quoted, as far as it is written
     * @param name of the writer, as far as it is known; or null
     */
    ConsentChoices(
            Evaluation evaluation,
            Locale locale,
            String field,
            Submission.Choice chosen,
            String mistake,
            String words,
            String name) {
        this.evaluation = evaluation;
        this.locale = locale;
        this.field = field;
        this.chosen = chosen;
        this.mistake = mistake;
        this.words = words;
        this.name = name;
    }

    private String say(String key) {
        return Texts.in(locale)
                .format("evaluation.form." + key, evaluation.trainer().name());
    }

    private boolean isManagers() {
        return evaluation.purpose() == Purpose.MANAGER;
    }

    public String getField() {
        return field;
    }

    public String getUseTitle() {
        return say("use");
    }

    public String getNameMistake() {
        return mistake;
    }

    public List<Option> getUses() {
        return List.of(
                use("none", "use-none"),
                use("report", isManagers() ? "use-report-own" : "use-report"),
                use("public", "use-public"));
    }

    private Option use(String value, String key) {
        return new Option(value, say(key), value.equals(chosen.use()));
    }

    public List<Option> getNames() {
        return List.of(name("none", "name-none"), name("first", isManagers() ? "name-own" : "name-first"));
    }

    private Option name(String value, String key) {
        return new Option(value, say(key), value.equals(chosen.name()));
    }

    /** What stands above the words as others will read them. */
    public String getPreviewTitle() {
        return say(isManagers() ? "preview-report" : "preview");
    }

    /** The words as others will read them. */
    public String getWords() {
        return words;
    }

    /** Whether nobody but the trainer will read them, so that there is nothing to show; for the attribute of that name. */
    public String getHidden() {
        return QUOTED.contains(chosen.use()) && !words.isBlank() ? null : "hidden";
    }

    /** Who is said to have written it: a name, or who it was in general. */
    public String getSignature() {
        boolean named = "first".equals(chosen.name()) && name != null && !name.isBlank();
        return named ? name + getAfterName() : getNobody();
    }

    /** Who is said to have written words without a name. */
    public String getNobody() {
        return role() == null ? say("preview-nobody") : capitalised(role());
    }

    /** What follows a name below the words: the role of whoever hired the trainer. */
    public String getAfterName() {
        return role() == null ? "" : ", " + role();
    }

    private String role() {
        Contact contact = isManagers() ? evaluation.engagement().contact() : null;
        return contact == null ? null : contact.role();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
