package nl.weerklank.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.evaluation.Sums;
import nl.weerklank.outcome.Asked;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.kind.QuestionKind;

/**
 * Puts together what was asked by the same key and of the same kind in several programs or revisions. Scales of other
 * steps, and those whose best step is in the middle, do not add up to a mean and are lines of their own, or none.
 */
final class Lines {

    private final Map<Long, Question> questions;
    private final int periods;

    /** What is added up. */
    private record Key(String key, QuestionKind kind) {}

    Lines(Map<Long, Question> questions, int periods) {
        this.questions = questions;
        this.periods = periods;
    }

    /** The lines, those of most answers first. */
    List<TrendLine> of(List<Sums.Marks> marks) {
        Map<Key, List<Figure>> points = new LinkedHashMap<>();
        Map<Key, Question> latest = new LinkedHashMap<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Sums.Marks::period).thenComparingLong(Sums.Marks::question))
                .filter(one -> hasMean(questions.get(one.question())))
                .forEach(one -> {
                    Question question = questions.get(one.question());
                    Key key = new Key(question.key(), question.kind());
                    latest.put(key, question);
                    points.computeIfAbsent(key, fresh -> new ArrayList<>(Collections.nCopies(periods, Figure.NONE)))
                            .set(one.period(), points.get(key).get(one.period()).plus(figure(one)));
                });
        return points.entrySet().stream()
                .map(line -> new TrendLine(asked(latest.get(line.getKey())), line.getValue()))
                .sorted(Comparator.comparingLong(
                                (TrendLine line) -> -line.total().n())
                        .thenComparing(line -> line.asked().key()))
                .toList();
    }

    static Figure figure(Sums.Marks marks) {
        return new Figure(marks.groups(), marks.n(), marks.sum(), marks.squares());
    }

    /** Of a few steps, and around a best step, a mean says nothing. */
    private static boolean hasMean(Question question) {
        return question != null && question.kind().ideal().isEmpty();
    }

    static Asked asked(Question question) {
        return new Asked(
                question.id(),
                question.key(),
                question.kind(),
                question.wording().in(question.questionnaire().program().locale()),
                false);
    }
}
