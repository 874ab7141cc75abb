package nl.weerklank.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.samples.Spot.Fields;

/**
 * One questionnaire as a file of its own, in the form that it has within a course file, with above it the language in
 * which it is written.
 *
 * @param purpose what it is for; null where the file does not say
 * @param language of every text that has none of its own
 * @param intro what is said above the questions, or null
 */
public record QuestionnaireFile(
        Purpose purpose, Locale language, Phrase title, Phrase intro, List<NewQuestion> questions) {

    /** More bytes than this are no questionnaire. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST_QUESTIONS = 1000;

    /**
     * Reads a file.
     *
     * @param name by which mistakes name it
     * @param usual the language of a file that does not say it
     * @throws Unreadable with everything that is wrong with it, by line
     */
    public static QuestionnaireFile read(String name, byte[] bytes, Locale usual) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    List.of(new SampleMistake(name, 1, 1, "", "samples.mistake.too-large", List.of(LARGEST / 1000))));
        }
        Reading<QuestionnaireFile> reading = Reading.of(name, bytes, spot -> of(spot, usual));
        if (!reading.mistakes().isEmpty()) {
            throw new Unreadable(reading.mistakes());
        }
        return reading.content();
    }

    private static QuestionnaireFile of(Spot root, Locale usual) {
        Fields fields = root.fields("purpose", "language", "title", "intro", "questions");
        Locale language = fields.optional("language")
                .map(spot -> spot.oneOf(
                        code -> Optional.of(code).filter(Texts::speaks).map(Texts::spoken),
                        Texts.LANGUAGES.stream().map(Locale::getLanguage).toList()))
                .orElse(usual);
        QuestionReader reader = new QuestionReader(language);
        List<Spot> spots = fields.required("questions")
                .map(list -> list.items(1, MOST_QUESTIONS))
                .orElse(List.of());
        QuestionnaireFile read = new QuestionnaireFile(
                fields.optional("purpose")
                        .map(spot -> spot.oneOf(Purpose::of, purposes()))
                        .orElse(null),
                language,
                fields.required("title").map(reader::phrase).orElse(null),
                fields.optional("intro").map(reader::phrase).orElse(null),
                spots.stream().map(reader::read).toList());
        if (root.isSound()) {
            read.check(root);
        }
        return read;
    }

    private static List<String> purposes() {
        List<String> words = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            words.add(purpose.word());
        }
        return words;
    }

    /** Notes what a questionnaire must not be, where it stands in the file. */
    private void check(Spot root) {
        Mistakes mistakes = new Mistakes();
        Questionnaire.check(title, intro, questions, mistakes);
        mistakes.refusal().mistakes().forEach(root::mistakeAt);
    }
}
