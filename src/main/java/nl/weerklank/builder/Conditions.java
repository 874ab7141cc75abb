package nl.weerklank.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.Step;
import nl.weerklank.questionnaire.kind.Trait;

/** When a question is asked: whether that can be, how it follows changes, and in plain words. */
public final class Conditions {

    private static final int OTHER = 0;
    private static final int LONGEST_WORDING = 60;
    private static final int SHORTEST_RUN = 3;

    private Conditions() {}

    /** Whether the earlier question can be answered as the condition of the later one asks. */
    static boolean fits(NewQuestion question, NewQuestion earlier) {
        Set<Integer> marks = question.shownIf().marks();
        boolean ofOneTrainer = earlier.has(Trait.PER_TRAINER) && !question.has(Trait.PER_TRAINER);
        return !marks.isEmpty() && earlier.kind().marks().containsAll(marks) && !ofOneTrainer;
    }

    /** The question with its condition on that key following the marks to where they are now. */
    static NewQuestion follow(NewQuestion question, String key, Map<Integer, Integer> places) {
        Condition condition = question.shownIf();
        if (condition == null || !condition.key().equals(key)) {
            return question;
        }
        Set<Integer> marks = condition.marks().stream()
                .map(places::get)
                .filter(mark -> mark != null)
                .collect(Collectors.toSet());
        return question.onlyIf(marks.isEmpty() ? null : new Condition(key, marks));
    }

    /** "Alleen als bij ‘Kennis’ slecht of matig is gekozen."; null for a question that is asked always. */
    public static String inWords(NewQuestion question, Draft draft, Locale locale) {
        if (question.shownIf() == null) {
            return null;
        }
        NewQuestion earlier = draft.question(question.shownIf().key());
        List<String> answers = answers(earlier, question.shownIf().marks(), locale);
        return Texts.in(locale)
                .format("builder.condition.words", shortened(earlier.wording().own()), joined(answers, locale));
    }

    /** Everything that can be picked as an answer to a question, in its order. */
    public static List<Step> choices(NewQuestion question, Locale locale) {
        Stream<Step> offered =
                Stream.concat(question.kind().steps(locale).stream(), question.kind().options(locale).stream());
        Stream<Step> other = question.kind().asksOther()
                ? Stream.of(new Step(OTHER, Texts.in(locale).getString("builder.condition.other")))
                : Stream.empty();
        return Stream.concat(offered, other).toList();
    }

    /** The answers by what they are called; three or more grades on end from the first to the last. */
    private static List<String> answers(NewQuestion earlier, Set<Integer> marks, Locale locale) {
        List<Step> choices = choices(earlier, locale);
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(marks));
        boolean run = sorted.size() >= SHORTEST_RUN
                && sorted.get(sorted.size() - 1) - sorted.get(0) == sorted.size() - 1
                && !earlier.kind().steps(locale).isEmpty();
        if (run) {
            String first = label(choices, sorted.get(0));
            String last = label(choices, sorted.get(sorted.size() - 1));
            return List.of(Texts.in(locale).format("builder.condition.run", first, last));
        }
        return choices.stream()
                .filter(choice -> marks.contains(choice.value()))
                .map(Step::label)
                .toList();
    }

    private static String label(List<Step> choices, int mark) {
        return choices.stream()
                .filter(choice -> choice.value() == mark)
                .map(Step::label)
                .findFirst()
                .orElseThrow();
    }

    private static String joined(List<String> answers, Locale locale) {
        if (answers.size() == 1) {
            return answers.get(0);
        }
        String before = String.join(", ", answers.subList(0, answers.size() - 1));
        return Texts.in(locale).format("builder.condition.or", before, answers.get(answers.size() - 1));
    }

    /** A wording that fits within another sentence. */
    static String shortened(String wording) {
        return wording.length() <= LONGEST_WORDING
                ? wording
                : wording.substring(0, wording.offsetByCodePoints(0, LONGEST_WORDING / 2))
                                .strip() + "…";
    }
}
