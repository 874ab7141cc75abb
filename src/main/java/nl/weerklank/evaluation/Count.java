package nl.weerklank.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.questionnaire.kind.AnswerValue;

/** What one counter counts: a mark within a series. */
record Count(Series series, int mark) {

    /** What is counted of each question or theme. */
    enum Series {
        /** Answers that say something; mark 0. */
        ANSWERED,
        /** Answers with this step, option, yes (1) or no (0), hundredths of an amount, or day since 1970. */
        MARK,
        /** Answers with this pair: ten times then plus now. */
        PAIR,
        /** Answers that it does not apply; mark 0. */
        NOT_APPLICABLE
    }

    static final Count ANSWERED = new Count(Series.ANSWERED, 0);
    static final Count NOT_APPLICABLE = new Count(Series.NOT_APPLICABLE, 0);

    private static final int THEN = 10;

    /** Before and now of the mark of a pair, called t.mark, as databases reckon. */
    static final String THEN_OF_PAIR = "floor(t.mark / " + THEN + ")";

    static final String NOW_OF_PAIR = "mod(t.mark, " + THEN + ")";

    /** The counters that grow by one with this value. */
    static List<Count> of(AnswerValue value) {
        if (value instanceof AnswerValue.NotApplicable) {
            return List.of(NOT_APPLICABLE);
        }
        return Stream.concat(Stream.of(ANSWERED), marks(value)).toList();
    }

    /** How often each counter grows with these answers to one question. */
    static Map<Count, Integer> of(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> of(answer.value()).stream())
                .collect(Collectors.toMap(Function.identity(), count -> 1, Integer::sum));
    }

    private static Stream<Count> marks(AnswerValue value) {
        if (value instanceof AnswerValue.Mark mark) {
            return Stream.of(new Count(Series.MARK, mark.mark()));
        }
        if (value instanceof AnswerValue.Marks chosen) {
            return chosen.marks().stream().map(mark -> new Count(Series.MARK, mark));
        }
        if (value instanceof AnswerValue.Amount counted) {
            return Stream.of(new Count(
                    Series.MARK,
                    counted.amount().movePointRight(AnswerValue.Amount.DECIMALS).intValueExact()));
        }
        if (value instanceof AnswerValue.Day told) {
            return Stream.of(new Count(Series.MARK, Math.toIntExact(told.day().toEpochDay())));
        }
        if (value instanceof AnswerValue.Pair pair) {
            return Stream.of(new Count(Series.PAIR, THEN * pair.then() + pair.now()));
        }
        return Stream.empty();
    }

    /** The pair that this counter of the series of pairs counts. */
    AnswerValue.Pair pair() {
        return new AnswerValue.Pair(mark / THEN, mark % THEN);
    }
}
