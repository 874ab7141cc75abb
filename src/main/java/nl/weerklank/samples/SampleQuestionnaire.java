package nl.weerklank.samples;

import java.util.List;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;

/** The questions of a course for one purpose. */
public record SampleQuestionnaire(Purpose purpose, String title, String intro, List<NewQuestion> questions) {

    SampleQuestionnaire in(CustomerWord word) {
        return new SampleQuestionnaire(
                purpose,
                word.fill(title),
                word.fill(intro),
                questions.stream().map(question -> in(word, question)).toList());
    }

    private static NewQuestion in(CustomerWord word, NewQuestion question) {
        return new NewQuestion(
                question.key(),
                question.kind(),
                word.fill(question.wording()),
                word.fill(question.hint()),
                question.scale(),
                question.options().stream().map(word::fill).toList(),
                question.required(),
                question.quotable());
    }
}
