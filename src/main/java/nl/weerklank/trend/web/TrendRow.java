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
 * @param heading what it is called at the start of a line
 * @param wording the question, where the heading does not say it; or null
 * @param ends the lowest and the highest mark and what they are called
 * @param figure the mean of the last quarter with answers
 * @param change how that differs from before, in words
 * @param tone the class of that word: better, worse or even
 * @param line the path from mark to mark
 * @param spoken the chart in words
 */
public record TrendRow(
        String heading,
        String wording,
        String ends,
        String figure,
        String change,
        String tone,
        List<Dot> dots,
        String line,
        String spoken) {

    /** The size of a chart. */
    public static final int WIDTH = 360;

    public static final int HEIGHT = 112;

    private static final int MARGIN = 12;

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
                heading,
                heading.equals(asked.wording()) ? null : asked.wording(),
                texts.format(
                        "trend.overview.ends",
                        asked.lowestMark(),
                        end(asked, 1, locale),
                        asked.highestMark(),
                        end(asked, asked.highestMark() - asked.lowestMark() + 1, locale)),
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
        return many == 1 ? WIDTH / 2 : MARGIN + Math.round((float) place * (WIDTH - 2 * MARGIN) / (many - 1));
    }

    private static int up(double mark, int lowest, int highest) {
        return (int) Math.round(HEIGHT - MARGIN - (mark - lowest) / (highest - lowest) * (HEIGHT - 2 * MARGIN));
    }
}
