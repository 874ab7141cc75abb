package nl.weerklank.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Parameters;
import nl.weerklank.questionnaire.Phrase;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;
import nl.weerklank.questionnaire.Trait;
import nl.weerklank.samples.Spot.Fields;

/** Reads the four questionnaires of a course. */
final class QuestionnaireReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_QUESTION = 1000;
    private static final int MOST_OPTIONS = 20;
    private static final List<String> SCALE_WORDS =
            Arrays.stream(Scale.values()).map(Scale::word).toList();

    private QuestionnaireReader() {}

    static List<SampleQuestionnaire> read(Fields course) {
        Optional<Fields> four = course.required("questionnaires")
                .map(spot -> spot.fields(
                        Purpose.ofCourse().stream().map(Purpose::word).toArray(String[]::new)));
        List<SampleQuestionnaire> read = new ArrayList<>();
        four.ifPresent(fields -> Purpose.ofCourse()
                .forEach(purpose ->
                        fields.required(purpose.word()).ifPresent(spot -> read.add(questionnaire(purpose, spot)))));
        return read;
    }

    private static SampleQuestionnaire questionnaire(Purpose purpose, Spot spot) {
        Fields fields = spot.fields("title", "intro", "questions");
        Phrase title = Phrase.of(CourseReader.line(fields, "title", CourseReader.TITLE));
        Phrase intro = Phrase.of(CourseReader.text(fields, "intro"));
        PurposeRules rules = PurposeRules.of(purpose);
        Optional<Spot> list = fields.required("questions");
        List<NewQuestion> questions = questions(CourseReader.items(list, rules.least(), rules.most()), rules);
        list.ifPresent(questionsSpot -> rules.checkPresent(questionsSpot, questions));
        return new SampleQuestionnaire(purpose, title, intro, questions);
    }

    private static List<NewQuestion> questions(List<Spot> spots, PurposeRules rules) {
        Map<String, Spot> keys = new HashMap<>();
        List<NewQuestion> questions = new ArrayList<>();
        for (Spot spot : spots) {
            Fields fields = spot.fields("key", "kind", "text", "hint", "scale", "options", "quotable", "required");
            NewQuestion question = question(fields);
            questions.add(question);
            rules.checkKept(spot, question);
            fields.optional("key")
                    .filter(key -> keys.putIfAbsent(question.key(), key) != null)
                    .ifPresent(key -> key.mistake("samples.mistake.twice", question.key()));
        }
        return questions;
    }

    private static NewQuestion question(Fields fields) {
        String word = fields.required("kind").map(QuestionnaireReader::kind).orElse(null);
        fields.optional("required").filter(Spot::flag).ifPresent(spot -> spot.mistake("samples.mistake.required"));
        Parameters set = new Parameters(scale(fields, word), options(fields, word), null, false, null, null, null);
        QuestionKind kind = QuestionKind.of(word, set).orElse(null);
        NewQuestion question = NewQuestion.of(
                        fields.required("key").map(QuestionnaireReader::key).orElse(null),
                        kind,
                        CourseReader.line(fields, "text", LONGEST_QUESTION))
                .hinted(fields.optional("hint")
                        .map(spot -> Phrase.of(spot.line(CourseReader.LINE)))
                        .orElse(null));
        return quotable(fields, kind) ? question.with(Trait.QUOTABLE) : question;
    }

    private static String key(Spot spot) {
        String key = spot.word();
        if (key != null && (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY)) {
            spot.mistake("samples.mistake.question-key", key);
        }
        return key;
    }

    private static String kind(Spot spot) {
        return spot.oneOf(word -> Optional.of(word).filter(QuestionKind.words()::contains), QuestionKind.words());
    }

    private static Scale scale(Fields fields, String kind) {
        return belonging(fields, "scale", "scale".equals(kind), kind)
                .map(spot -> spot.oneOf(Scale::of, SCALE_WORDS))
                .orElse(null);
    }

    private static List<Phrase> options(Fields fields, String kind) {
        Optional<Spot> options = belonging(fields, "options", "choice".equals(kind) || "choices".equals(kind), kind);
        List<String> labels = CourseReader.lines(options, 2, MOST_OPTIONS);
        return labels.contains(null)
                ? List.of()
                : labels.stream().map(Phrase::of).toList();
    }

    /** A key that a question of some kinds must have and one of the others must not. */
    private static Optional<Spot> belonging(Fields fields, String key, boolean wanted, String kind) {
        if (wanted) {
            return fields.required(key);
        }
        if (kind != null) {
            fields.optional(key).ifPresent(spot -> spot.mistake("samples.mistake.not-with-kind", kind));
        }
        return Optional.empty();
    }

    private static boolean quotable(Fields fields, QuestionKind kind) {
        boolean quotable = fields.optional("quotable").map(Spot::flag).orElse(false);
        if (quotable && kind != null && !kind.isWritten()) {
            fields.optional("quotable").ifPresent(spot -> spot.mistake("samples.mistake.not-with-kind", kind.word()));
        }
        return quotable;
    }
}
