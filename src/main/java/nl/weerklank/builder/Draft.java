package nl.weerklank.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Shape;

/**
 * A questionnaire as it is being written. Every change gives another draft, so that the one before can come back. A
 * question whose condition cannot be met after a change is asked always.
 *
 * @param intro what is said above the questions, or null
 */
public record Draft(Phrase title, Phrase intro, List<NewQuestion> questions) {

    public Draft {
        questions = sound(questions);
    }

    /** The questionnaire as it is. */
    public static Draft of(Questionnaire questionnaire) {
        return new Draft(
                questionnaire.title(),
                questionnaire.intro(),
                questionnaire.questions().stream().map(Question::asWritten).toList());
    }

    /** Leaves out conditions on what does not stand before the question any more, or cannot be answered so. */
    private static List<NewQuestion> sound(List<NewQuestion> questions) {
        List<NewQuestion> sound = new ArrayList<>();
        for (NewQuestion question : questions) {
            boolean met = question.shownIf() == null
                    || sound.stream()
                            .filter(Draft::canBeCondition)
                            .filter(earlier ->
                                    earlier.key().equals(question.shownIf().key()))
                            .anyMatch(earlier -> Conditions.fits(question, earlier));
            sound.add(met ? question : question.onlyIf(null));
        }
        return List.copyOf(sound);
    }

    /** Whether a later question can be asked only after some of its answers. */
    static boolean canBeCondition(NewQuestion question) {
        Shape shape = question.kind() == null ? null : question.kind().shape();
        return shape == Shape.STEPS || shape == Shape.OPTIONS;
    }

    /** The question with this key; refuses an unknown one. */
    public NewQuestion question(String key) {
        return questions.get(place(key));
    }

    /** Where the question with this key stands, from 0; refuses an unknown one. */
    public int place(String key) {
        return IntStream.range(0, questions.size())
                .filter(i -> key.equals(questions.get(i).key()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Whether there is a question with this key. */
    public boolean has(String key) {
        return questions.stream().anyMatch(question -> question.key().equals(key));
    }

    /** The questions before the one with this key of which the answers can be its condition. */
    public List<NewQuestion> possibleConditions(String key) {
        return questions.subList(0, place(key)).stream()
                .filter(Draft::canBeCondition)
                .toList();
    }

    public Draft titled(Phrase newTitle) {
        return new Draft(newTitle, intro, questions);
    }

    public Draft introduced(Phrase newIntro) {
        return new Draft(title, newIntro, questions);
    }

    /** The draft with one question changed; its key stays. */
    public Draft with(String key, UnaryOperator<NewQuestion> change) {
        List<NewQuestion> changed = new ArrayList<>(questions);
        changed.set(place(key), change.apply(question(key)));
        return asking(changed);
    }

    /**
     * The draft with one question changed and its answers in other places, with the conditions that follow them.
     *
     * @param places where the answer of each mark stands now; a mark that is not in it is gone
     */
    Draft with(String key, UnaryOperator<NewQuestion> change, Map<Integer, Integer> places) {
        return asking(questions.stream()
                .map(question ->
                        question.key().equals(key) ? change.apply(question) : Conditions.follow(question, key, places))
                .toList());
    }

    /** The draft with one more question, at this place from 0; one whose key is taken gets another. */
    public Draft adding(NewQuestion question, int place) {
        List<NewQuestion> changed = new ArrayList<>(questions);
        changed.add(Math.max(0, Math.min(place, questions.size())), keyed(question));
        return asking(changed);
    }

    private NewQuestion keyed(NewQuestion question) {
        if (!has(question.key())) {
            return question;
        }
        String free = Stream.iterate(2, number -> number + 1)
                .map(number -> question.key() + "_" + number)
                .filter(key -> !has(key))
                .findFirst()
                .orElseThrow();
        return new NewQuestion(
                free,
                question.kind(),
                question.wording(),
                question.hint(),
                question.traits(),
                question.shownIf(),
                question.readers());
    }

    /** The draft with the same question twice, the second right after the first. */
    public Draft duplicating(String key) {
        return adding(question(key), place(key) + 1);
    }

    /** The draft without this question. */
    public Draft removing(String key) {
        List<NewQuestion> changed = new ArrayList<>(questions);
        changed.remove(place(key));
        return asking(changed);
    }

    /** The draft with this question at another place, from 0; beyond the ends means at the end. */
    public Draft moving(String key, int to) {
        List<NewQuestion> changed = new ArrayList<>(questions);
        NewQuestion moved = changed.remove(place(key));
        changed.add(Math.max(0, Math.min(to, changed.size())), moved);
        return asking(changed);
    }

    private Draft asking(List<NewQuestion> others) {
        return new Draft(title, intro, others);
    }

    /** The questions that were asked under a condition in the draft before and are asked always in this one. */
    public List<NewQuestion> freedSince(Draft before) {
        return questions.stream()
                .filter(question -> question.shownIf() == null && before.has(question.key()))
                .filter(question -> before.question(question.key()).shownIf() != null)
                .toList();
    }

    /** The languages in which there is any text besides the program's own, by their codes. */
    public Set<String> otherLanguages() {
        Set<String> languages = new TreeSet<>();
        each(phrase -> {
            languages.addAll(phrase.others().keySet());
            return phrase;
        });
        return languages;
    }

    /** The draft without any text in this language. */
    public Draft without(Locale language) {
        return each(phrase -> phrase.and(language, null));
    }

    private Draft each(UnaryOperator<Phrase> change) {
        return new Draft(
                change.apply(title),
                intro == null ? null : change.apply(intro),
                questions.stream().map(question -> question.worded(change)).toList());
    }
}
