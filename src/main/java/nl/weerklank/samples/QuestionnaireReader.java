package nl.weerklank.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.samples.Spot.Fields;

/** Reads the four questionnaires of a course. */
final class QuestionnaireReader {

    private QuestionnaireReader() {}

    /** The questionnaires of a file whose texts are in this language, unless they say otherwise. */
    static List<SampleQuestionnaire> read(Fields course, Locale own) {
        Optional<Fields> four = course.required("questionnaires")
                .map(spot -> spot.fields(
                        Purpose.ofCourse().stream().map(Purpose::word).toArray(String[]::new)));
        List<SampleQuestionnaire> read = new ArrayList<>();
        four.ifPresent(fields -> Purpose.ofCourse()
                .forEach(purpose -> fields.required(purpose.word())
                        .ifPresent(spot -> read.add(questionnaire(purpose, spot, own)))));
        return read;
    }

    private static SampleQuestionnaire questionnaire(Purpose purpose, Spot spot, Locale own) {
        QuestionReader reader = new CourseQuestionReader(own);
        Fields fields = spot.fields("title", "intro", "questions");
        Phrase title = fields.required("title").map(reader::phrase).orElse(null);
        Phrase intro = fields.required("intro").map(reader::phrase).orElse(null);
        PurposeRules rules = PurposeRules.of(purpose);
        Optional<Spot> list = fields.required("questions");
        List<NewQuestion> questions = questions(CourseReader.items(list, rules.least(), rules.most()), rules, reader);
        list.ifPresent(questionsSpot -> rules.checkPresent(questionsSpot, questions));
        if (spot.isSound()) {
            check(spot, title, intro, questions);
        }
        return new SampleQuestionnaire(purpose, title, intro, questions);
    }

    /** Notes what a questionnaire must not be, where it stands in the file. */
    private static void check(Spot spot, Phrase title, Phrase intro, List<NewQuestion> questions) {
        Mistakes mistakes = new Mistakes();
        Questionnaire.check(title, intro, questions, mistakes);
        mistakes.refusal().mistakes().forEach(spot::mistakeAt);
    }

    private static List<NewQuestion> questions(List<Spot> spots, PurposeRules rules, QuestionReader reader) {
        Map<String, Spot> keys = new HashMap<>();
        List<NewQuestion> questions = new ArrayList<>();
        for (Spot spot : spots) {
            NewQuestion question = reader.read(spot);
            questions.add(question);
            rules.checkKept(spot, question);
            spot.value("key")
                    .filter(key -> keys.putIfAbsent(question.key(), key) != null)
                    .ifPresent(key -> key.mistake("samples.mistake.twice", question.key()));
        }
        return questions;
    }
}
