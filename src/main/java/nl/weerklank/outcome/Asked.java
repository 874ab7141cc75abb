package nl.weerklank.outcome;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Shape;
import nl.weerklank.questionnaire.kind.Step;

/**
 * What was asked: a question, what people wrote beside their answers to it, or how well a theme works out.
 *
 * @param id the question's key, or the theme's
 * @param key the stable key of the question; of one about one of the trainers with the place: {@code feedback.2}
 * @param kind how it was answered
 * @param wording the question, or the theme's name
 * @param theme whether it is a theme of the group, asked as before and now
 * @param part the answers themselves, or the words beside them
 * @param about the trainer whom it is about; null where it is about no one of them
 * @param readers who may come to read the answers
 * @param follows after which answer it was asked; null where it was asked of everyone
 * @param over the revisions of the questions in which it was asked
 */
public record Asked(
        long id,
        String key,
        QuestionKind kind,
        String wording,
        boolean theme,
        Part part,
        String about,
        Readers readers,
        Follows follows,
        Over over) {

    /** Which of the answers to a question. */
    public enum Part {
        /** The answers themselves. */
        ANSWER,
        /** What the other option is. */
        OTHER,
        /** Remarks beside the answers. */
        REMARK
    }

    /**
     * After which answer a question was asked.
     *
     * @param key of the earlier question, with the place of the trainer whom that is about
     * @param marks any of these
     */
    public record Follows(String key, Set<Integer> marks) {
        public Follows {
            marks = Set.copyOf(marks);
        }
    }

    private static final QuestionKind QUALITY = ScaleKind.of(Scale.QUALITY);

    /** A question that was asked of everyone, whose answers may be reported. */
    public Asked(long id, String key, QuestionKind kind, String wording, boolean theme) {
        this(id, key, kind, wording, theme, Part.ANSWER, null, Readers.REPORT, null, Over.ONE);
    }

    /** The words of this part beside the answers to it. */
    Asked beside(Part words) {
        return new Asked(id, key, kind, wording, theme, words, about, readers, follows, over);
    }

    /** Whether it is the words beside the answers to this question, or these answers themselves. */
    boolean isBeside(Asked answers) {
        return id == answers.id && key.equals(answers.key);
    }

    /** Whether these are the answers, not the words beside them. */
    public boolean isAnswer() {
        return part == Part.ANSWER;
    }

    /** Whether what was answered may leave the trainer's screens. */
    public boolean mayBeReported() {
        return readers == Readers.REPORT;
    }

    /** Whether it was answered by a step of a row of steps. */
    public boolean onSteps() {
        return kind.shape() == Shape.STEPS;
    }

    /** Whether it was answered by a step for then and one for now. */
    public boolean inPairs() {
        return kind.shape() == Shape.PAIR;
    }

    /** Whether it was answered by something that can be counted in a list: options, numbers or days. */
    public boolean inList() {
        return kind.shape() == Shape.OPTIONS || kind.shape() == Shape.AMOUNT || kind.shape() == Shape.DAY;
    }

    /** Whether it was answered on the scale from poor to very good. */
    public boolean onQuality() {
        return kind.equals(QUALITY);
    }

    /** Whether its lower end is the good one. */
    public boolean lowIsGood() {
        return kind instanceof ScaleKind scale && scale.direction() == Direction.NEGATIVE;
    }

    /** A verdict, or a band of steps, in words of its scale. */
    public String words(Verdict verdict, Locale locale) {
        return verdict.words(step -> label(step, locale), locale);
    }

    /** What the step at this place is called, the first being 1. */
    public String label(int place, Locale locale) {
        return kind.steps(locale).get(place - 1).label();
    }

    /** The mark of the lowest step, such as 1, or 0 of a grade. */
    public int lowestMark() {
        return kind.steps(Locale.ROOT).stream().mapToInt(Step::value).min().orElse(Scale.LOWEST);
    }

    /** The mark of the highest step, such as 5, or 10 of a grade. */
    public int highestMark() {
        return lowestMark() + kind.steps(Locale.ROOT).size() - 1;
    }

    /**
     * What it is called within a sentence: "inhoudelijke kennis"; for lack of a short name, and where the same key stands for
     * something else besides, the question, quoted.
     */
    public String shortName(Locale locale) {
        String name = partName(locale) + over.ending(locale);
        return about == null ? name : name + " (" + about + ")";
    }

    private String partName(Locale locale) {
        if (over.apart() != null) return "‘" + wording + "’";
        String questionKey = about == null ? key : key.substring(0, key.lastIndexOf('.'));
        try {
            return Texts.in(locale).getString("outcome.part." + questionKey);
        } catch (MissingResourceException unnamed) {
            return "‘" + wording + "’";
        }
    }

    /** What it is called at the start of a line, without whom it is about. */
    public String heading(Locale locale) {
        String name = partName(locale);
        return name.startsWith("‘") ? wording + over.ending(locale) : Wording.capitalised(name, locale);
    }

    /** The question, with what else it is about: "Toelichting bij: …", or a trainer's name. */
    public String title(Locale locale) {
        String asked = wording + over.ending(locale);
        String whom = about == null ? asked : asked + " (" + about + ")";
        return isAnswer() ? whom : Texts.in(locale).format("outcome.beside." + partWord(), whom);
    }

    private String partWord() {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
