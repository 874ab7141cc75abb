package nl.weerklank.samples;

import java.util.List;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.Phrase;

/** The questions of a course for one purpose. */
public record SampleQuestionnaire(Purpose purpose, Phrase title, Phrase intro, List<NewQuestion> questions) {

    SampleQuestionnaire in(CustomerWord word) {
        return new SampleQuestionnaire(
                purpose,
                in(word, title),
                intro == null ? null : in(word, intro),
                questions.stream()
                        .map(question -> question.worded(phrase -> in(word, phrase)))
                        .toList());
    }

    private static Phrase in(CustomerWord word, Phrase phrase) {
        return phrase.changed(word::fill, (locale, text) -> word.as(locale).fill(text));
    }
}
