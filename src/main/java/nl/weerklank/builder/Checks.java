package nl.weerklank.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.builder.Warning.Reason;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.FillingTime;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Shape;

/** Looks at a questionnaire as someone who has read many: what may a question not give that it is asked for? */
public final class Checks {

    private static final String LETTERS = ".*\\p{L}.*";

    private final Draft draft;
    private final Locale own;
    private final Set<String> others;
    private final List<Warning> found = new ArrayList<>();

    private Checks(Draft draft, Locale own, Set<String> others) {
        this.draft = draft;
        this.own = own;
        this.others = others;
    }

    /**
     * Everything to warn of, in the order of the questions and after those of the whole.
     *
     * @param own the language of the program
     * @param others the codes of the languages in which everything should be besides
     */
    public static List<Warning> of(Draft draft, Locale own, Set<String> others) {
        Checks checks = new Checks(draft, own, others);
        draft.questions().forEach(checks::check);
        checks.checkWhole();
        return List.copyOf(checks.found);
    }

    private void check(NewQuestion question) {
        if (isUnwritten(question)) {
            found.add(new Warning(Reason.UNWRITTEN, question.key(), null, ""));
            return;
        }
        if (question.kind().isAnswered()) {
            texts(question.wording()).forEach((language, text) -> checkWording(question, language, text));
        }
        if (isWithoutWords(question)) {
            found.add(new Warning(Reason.WITHOUT_WORDS, question.key(), null, ""));
        }
        untranslated(question.key(), phrases(question));
    }

    private boolean isUnwritten(NewQuestion question) {
        String key = question.kind().isAnswered() ? "builder.new.question" : "builder.new.section";
        return Texts.in(own).format(key).equals(question.wording().own());
    }

    private void checkWording(NewQuestion question, String language, String text) {
        Locale locale = Locale.forLanguageTag(language);
        LeadingWords.in(text, locale).ifPresent(words -> warn(Reason.LEADING, question, language, words));
        if (question.kind().shape() != Shape.PAIR) {
            boolean closed = !question.kind().isWritten();
            JoinedQuestions.in(text, locale, closed)
                    .ifPresent(words -> warn(Reason.TWO_IN_ONE, question, language, words));
        }
    }

    private void warn(Reason reason, NewQuestion question, String language, String words) {
        found.add(new Warning(reason, question.key(), language, words));
    }

    private Map<String, String> texts(Phrase phrase) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(own.getLanguage(), phrase.own());
        texts.putAll(phrase.others());
        return texts;
    }

    private static boolean isWithoutWords(NewQuestion question) {
        if (question.kind() instanceof GradeKind grade) {
            return grade.ends().isEmpty();
        }
        return question.kind() instanceof ScaleKind scale
                && scale.words().stream().anyMatch(word -> !word.own().matches(LETTERS));
    }

    /** The texts of a question; those of an answer that needs no words, such as "2", need no other language either. */
    private static List<Phrase> phrases(NewQuestion question) {
        Stream<Phrase> texts = Stream.of(
                        Optional.of(question.wording()),
                        Optional.ofNullable(question.hint()),
                        Optional.ofNullable(question.kind().parameters().unit()))
                .flatMap(Optional::stream);
        Stream<Phrase> labels = question.kind().parameters().labels().stream()
                .filter(label -> label.own().matches(LETTERS));
        return Stream.concat(texts, labels).toList();
    }

    private void untranslated(String key, List<Phrase> phrases) {
        for (String language : others) {
            List<String> missing = phrases.stream()
                    .filter(phrase -> !phrase.others().containsKey(language))
                    .map(Phrase::own)
                    .toList();
            if (!missing.isEmpty()) {
                found.add(new Warning(Reason.UNTRANSLATED, key, language, Conditions.shortened(missing.get(0))));
            }
        }
    }

    private void checkWhole() {
        untranslated(null, draft.intro() == null ? List.of(draft.title()) : List.of(draft.title(), draft.intro()));
        int minutes = minutes(draft);
        if (minutes > FillingTime.LONGEST_MINUTES) {
            found.add(new Warning(Reason.TOO_LONG, null, null, minutes));
        }
    }

    /** About how many minutes the questions take together. */
    public static int minutes(Draft draft) {
        return FillingTime.minutes(
                draft.questions().stream().map(NewQuestion::kind).toList());
    }
}
