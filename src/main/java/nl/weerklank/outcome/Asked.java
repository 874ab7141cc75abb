package nl.weerklank.outcome;

import java.util.Locale;
import java.util.MissingResourceException;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;
import nl.weerklank.questionnaire.ScaleKind;
import nl.weerklank.questionnaire.Shape;

/**
 * What was asked: a question, or how well a theme works out.
 *
 * @param id the question's key, or the theme's
 * @param key the stable key of the question
 * @param kind how it was answered
 * @param wording the question, or the theme's name
 * @param theme whether it is a theme of the group, asked as before and now
 */
public record Asked(long id, String key, QuestionKind kind, String wording, boolean theme) {

    private static final QuestionKind QUALITY = ScaleKind.of(Scale.QUALITY);

    /** Whether it was answered by a step with a name. */
    public boolean onScale() {
        return kind.shape() == Shape.STEPS;
    }

    /** Whether it was answered on the scale from poor to very good. */
    public boolean onQuality() {
        return kind.equals(QUALITY);
    }

    /** A verdict, or a band of steps, in words of its scale. */
    public String words(Verdict verdict, Locale locale) {
        return verdict.words(step -> label(step, locale), locale);
    }

    /** What a step is called. */
    public String label(int step, Locale locale) {
        return kind.steps(locale).get(step - 1).label();
    }

    /** What it is called within a sentence: "inhoudelijke kennis", or for lack of a short name the question, quoted. */
    public String shortName(Locale locale) {
        try {
            return Texts.in(locale).getString("outcome.part." + key);
        } catch (MissingResourceException unnamed) {
            return "‘" + wording + "’";
        }
    }

    /** What it is called at the start of a line. */
    public String heading(Locale locale) {
        String name = shortName(locale);
        return name.startsWith("‘") ? wording : Wording.capitalised(name, locale);
    }
}
