package nl.weerklank.trend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.outcome.Asked;
import nl.weerklank.platform.Texts;
import nl.weerklank.trend.Figure;
import nl.weerklank.trend.TrendLine;

/**
 * One question over time, as a line with its margins and as the rows of a table.
 *
 * @param chart what its chart is called, see {@link OverviewChart}
 * @param heading what it is called at the start of a line
 * @param wording the question, where the heading does not say it; or null
 * @param ends the lowest and the highest mark and what they are called
 * @param marks of the scale, beside its lines: the lowest, the middle one if there is one, and the highest
 * @param times the first and the last quarter, below the line
 * @param figure the mean of the last quarter with answers
 * @param change how that differs from before, in words
 * @param tone the class of that word: better, worse or even
 * @param line the path from mark to mark
 * @param spoken the chart in words
 */
public record TrendRow(
        String chart,
        String heading,
        String wording,
        String ends,
        List<Mark> marks,
        List<End> times,
        String figure,
        String change,
        String tone,
        List<Dot> dots,
        String line,
        String spoken) {

    /** Where a chart's lines begin and end; on the left stand the marks of its scale. */
    static final int LEFT = 28;

    static final int RIGHT = 348;
    private static final int TOP = 12;
    private static final int BOTTOM = 100;

    /** A mark of the scale, and where it is from above. */
    public record Mark(int y, String name) {}

    /** A quarter below the line: where it is from the left, and on which side of that it stands, as SVG calls it. */
    public record End(int x, String anchor, String quarter) {}

    /**
     * A quarter in which it was answered.
     *
     * @param x where it is from the left, and so on for y from above
     * @param top where its margin ends above, and so on for bottom
     */
    public record Dot(
            int x, int y, int top, int bottom, String quarter, int groups, long n, String mean, String margin) {}

    static TrendRow of(TrendLine line, List<String> quarters, Numbers numbers, Locale locale) {
        Asked asked = line.asked();
        List<Dot> dots = dots(line, quarters, numbers);
        String heading = asked.heading(locale);
        Dot last = dots.get(dots.size() - 1);
        double change = asked.lowIsGood() ? -line.change() : line.change();
        Texts texts = Texts.in(locale);
        return new TrendRow(
                String.valueOf(asked.id()),
                heading,
                heading.equals(asked.wording()) ? null : asked.wording(),
                texts.format(
                        "trend.overview.ends",
                        asked.lowestMark(),
                        end(asked, 1, locale),
                        asked.highestMark(),
                        end(asked, asked.highestMark() - asked.lowestMark() + 1, locale)),
                marks(asked),
                times(dots),
                last.mean(),
                texts.getString("trend.overview.change." + tone(dots.size(), change)),
                tone(dots.size(), change),
                dots,
                dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", "")),
                texts.format(
                        "trend.overview.spoken",
                        heading,
                        dots.stream()
                                .map(dot -> dot.quarter() + ": " + dot.mean())
                                .collect(Collectors.joining(", "))));
    }

    private static String end(Asked asked, int place, Locale locale) {
        return asked.label(place, locale);
    }

    private static String tone(int quarters, double change) {
        if (quarters < 2) return "first";
        return change > 0 ? "better" : change < 0 ? "worse" : "even";
    }

    private static List<Mark> marks(Asked asked) {
        int lowest = asked.lowestMark();
        int highest = asked.highestMark();
        int middle = (lowest + highest) / 2;
        return IntStream.of(lowest, middle, highest)
                .filter(mark -> mark * 2 == lowest + highest || mark != middle)
                .distinct()
                .mapToObj(mark -> new Mark(up(mark, lowest, highest), String.valueOf(mark)))
                .toList();
    }

    private static List<End> times(List<Dot> dots) {
        Dot first = dots.get(0);
        Dot last = dots.get(dots.size() - 1);
        if (dots.size() == 1) return List.of(new End(first.x(), side(first.x()), first.quarter()));
        return List.of(
                new End(first.x(), side(first.x()), first.quarter()),
                new End(last.x(), side(last.x()), last.quarter()));
    }

    /** So that a name stays within the chart, and those of two neighbours apart. */
    private static String side(int x) {
        int middle = (LEFT + RIGHT) / 2;
        return x == middle ? "middle" : x < middle ? "start" : "end";
    }

    private static List<Dot> dots(TrendLine line, List<String> quarters, Numbers numbers) {
        int lowest = line.asked().lowestMark();
        int highest = line.asked().highestMark();
        List<Dot> dots = new ArrayList<>();
        IntStream.range(0, quarters.size())
                .filter(place -> !line.points().get(place).isNone())
                .forEach(place -> {
                    Figure point = line.points().get(place);
                    double margin = Math.min(point.margin(), highest - lowest);
                    dots.add(new Dot(
                            across(place, quarters.size()),
                            up(point.mean(), lowest, highest),
                            up(Math.min(highest, point.mean() + margin), lowest, highest),
                            up(Math.max(lowest, point.mean() - margin), lowest, highest),
                            quarters.get(place),
                            point.groups(),
                            point.n(),
                            numbers.mean(point.mean()),
                            numbers.mean(margin)));
                });
        return dots;
    }

    private static int across(int place, int many) {
        return many == 1 ? (LEFT + RIGHT) / 2 : LEFT + Math.round((float) place * (RIGHT - LEFT) / (many - 1));
    }

    private static int up(double mark, int lowest, int highest) {
        return (int) Math.round(BOTTOM - (mark - lowest) / (highest - lowest) * (BOTTOM - TOP));
    }
}
