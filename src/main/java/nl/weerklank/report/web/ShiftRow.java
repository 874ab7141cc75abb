package nl.weerklank.report.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.DrawingSvg;
import nl.weerklank.print.ShiftMarks;
import nl.weerklank.report.Findings;
import nl.weerklank.report.OverTime;

/**
 * A theme before and now, as two marks on a line from 1 to 5.
 *
 * @param then as it is written; nothing where it would give someone away, and then without a mark
 * @param thenAt where the mark is, or 0
 * @param spoken the marks in words, for whoever does not see them
 */
public record ShiftRow(
        String name,
        int n,
        String then,
        String now,
        int thenAt,
        int nowAt,
        String decision,
        String tone,
        String detail,
        String spoken) {

    static ShiftRow of(Findings.Theme theme, Figures figures, Texts texts) {
        Findings.Shift shift = theme.shift();
        return new ShiftRow(
                theme.name(),
                shift.n(),
                figures.mean(shift.then()),
                figures.mean(shift.now()),
                place(shift.then()),
                place(shift.now()),
                ThemeRow.decision(theme, texts),
                ThemeRow.tone(theme),
                ThemeRow.fate(theme, texts),
                texts.format(
                        "report.shared.spoken", theme.name(), figures.mean(shift.then()), figures.mean(shift.now())));
    }

    static ShiftRow of(Findings.Estimate estimate, Figures figures, Texts texts) {
        Findings.Topic topic = estimate.topic();
        String name = topic.about() == null ? topic.heading() : topic.heading() + " (" + topic.about() + ")";
        String then = figures.mean(estimate.then());
        String now = figures.mean(estimate.now());
        String closed = Closed.because(topic, texts);
        return new ShiftRow(
                name,
                topic.n(),
                then,
                now,
                place(estimate.then()),
                place(estimate.now()),
                closed,
                "no",
                detail(estimate, closed != null, texts),
                texts.format("report.shared.spoken", name, then, now));
    }

    /** What one training brought for a theme or estimate, as a row that is called after the training. */
    static ShiftRow of(String training, String asked, OverTime.Point point, Figures figures, Texts texts) {
        String then = figures.mean(point.then());
        String now = figures.mean(point.now());
        String spoken = texts.format("report.shared.spoken", asked + ", " + training, then, now);
        return new ShiftRow(
                training, point.n(), then, now, place(point.then()), place(point.now()), null, "", null, spoken);
    }

    private static String detail(Findings.Estimate estimate, boolean closed, Texts texts) {
        String ends = closed ? null : texts.format("report.shared.ends", estimate.low(), estimate.high());
        String details = Stream.of(ends, estimate.topic().note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return details.isEmpty() ? null : details;
    }

    private static int place(Findings.Mean mean) {
        return mean == null ? 0 : ShiftMarks.place(mean.value());
    }

    /** The line with its marks, for the page. */
    public String drawing() {
        return DrawingSvg.inPage(ShiftMarks.alone(thenAt, nowAt, spoken), "shift");
    }
}
