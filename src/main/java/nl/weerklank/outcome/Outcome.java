package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an evaluation brought, as far as it may be seen.
 *
 * @param evaluation the evaluation's key
 * @param title the title of its form
 * @param locale the language in which its questions are told
 * @param named whether the trainer sees who wrote what
 * @param closed whether it was closed, which releases an anonymous one
 * @param invited how many people could answer
 * @param received how many forms came in, without tests
 * @param tests how many forms trainers sent to try it; they count nowhere
 * @param released how many of the received forms are in the figures
 * @param waiting how many of the received forms are in no figure
 * @param threshold how many answers an anonymous figure needs
 * @param questions in the order of the form, the themes first, words beside answers after these; none before a release
 */
public record Outcome(
        long evaluation,
        String title,
        Locale locale,
        boolean named,
        boolean closed,
        int invited,
        int received,
        int tests,
        int released,
        int waiting,
        int threshold,
        List<QuestionOutcome> questions) {

    public Outcome {
        questions = List.copyOf(questions);
    }

    /** How many of the invited have not answered. */
    public int missing() {
        return Math.max(0, invited - received);
    }

    /** The themes: shifts, and those of them that stay closed. */
    public List<QuestionOutcome> themes() {
        return questions.stream().filter(question -> question.asked().theme()).toList();
    }

    /** What was asked besides the themes, without the words beside the answers. */
    public List<QuestionOutcome> ownQuestions() {
        return questions.stream()
                .filter(question ->
                        !question.asked().theme() && question.asked().isAnswer())
                .toList();
    }

    /** The words of this part beside the answers to a question; none where there are none, or they stay closed. */
    public List<Quote> beside(Asked asked, Asked.Part part) {
        return texts().stream()
                .filter(texts -> texts.asked().part() == part && texts.asked().isBeside(asked))
                .flatMap(texts -> texts.texts().stream())
                .toList();
    }

    /** The scores that are open, in the order of the form. */
    public List<ScaleOutcome> scores() {
        return only(questions.stream(), ScaleOutcome.class);
    }

    /** The shifts that are open, in the order of the form. */
    public List<ShiftOutcome> shifts() {
        return only(questions.stream(), ShiftOutcome.class);
    }

    /** The texts that are open, in the order of the form; also those beside answers. */
    public List<TextOutcome> texts() {
        return only(questions.stream(), TextOutcome.class);
    }

    /**
     * All scores from poor to very good together in words, if there is any: of an outcome for the client, and worked out
     * from what the client sees of each.
     */
    public Optional<Verdict> overall() {
        List<SharedScore> shown = scores().stream()
                .filter(score -> score.asked().onQuality())
                .map(ScaleOutcome::shared)
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(SharedScore.inWords(shown));
    }

    /** Whether it brought anything to tell of: figures, or of a named evaluation words. */
    boolean tellsAnything() {
        return named ? received > 0 : released > 0;
    }

    /** The same figures with all that was written as another outcome of the same evaluation has it. */
    Outcome withTextsOf(Outcome other) {
        Stream<QuestionOutcome> figures = questions.stream().filter(question -> !(question instanceof TextOutcome));
        return with(Stream.concat(figures, other.texts().stream()).toList());
    }

    /**
     * The same as whoever is not the trainer may see it: nothing that only the trainer may read; of a named evaluation
     * too, figures open by the threshold; and only words that their writers allow.
     */
    public Outcome forClient() {
        return with(new ForOthers(new Threshold(threshold)).of(questions));
    }

    private Outcome with(List<QuestionOutcome> others) {
        return new Outcome(
                evaluation,
                title,
                locale,
                named,
                closed,
                invited,
                received,
                tests,
                released,
                waiting,
                threshold,
                others);
    }

    private static <T> List<T> only(Stream<QuestionOutcome> questions, Class<T> type) {
        return questions.filter(type::isInstance).map(type::cast).toList();
    }
}
