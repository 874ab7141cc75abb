package nl.weerklank.builder;

import java.util.List;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.Phrase;

/**
 * Good questions about one thing.
 *
 * @param purpose what for they are asked
 * @param why what asking so gives
 */
public record Topic(Purpose purpose, Phrase title, Phrase why, List<NewQuestion> questions) {}
