package nl.weerklank.evaluation.web;

import java.util.List;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Purpose;

/** The two choices below a text that may be quoted, in the words of the form. */
public final class ConsentChoices {

    private final Evaluation evaluation;
    private final String field;
    private final String use;
    private final String name;
    private final String mistake;

    /**
     * @param use the choice made before, in the word that forms send; empty for none
     * @param name likewise
     * @param mistake what is wrong with the choice of a name, or null
     */
    ConsentChoices(Evaluation evaluation, String field, String use, String name, String mistake) {
        this.evaluation = evaluation;
        this.field = field;
        this.use = use;
        this.name = name;
        this.mistake = mistake;
    }

    private String say(String key) {
        return Texts.in(evaluation.locale())
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
                new Option("none", say("use-none"), use.equals("none")),
                new Option("report", say(isManagers() ? "use-report-own" : "use-report"), use.equals("report")),
                new Option("public", say("use-public"), use.equals("public")));
    }

    public List<Option> getNames() {
        return List.of(
                new Option("none", say("name-none"), name.equals("none")),
                new Option("first", say(isManagers() ? "name-own" : "name-first"), name.equals("first")));
    }
}
