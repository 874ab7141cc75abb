package nl.weerklank.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.program.Program;

/**
 * How what was asked as before and now came out in one training of a program after another. Every figure is one that a
 * report shows; none is reckoned anew, so that nothing can be told from them together that the reports do not tell.
 *
 * @param program the title of the program
 * @param lines what was asked alike in two trainings or more
 */
public record OverTime(String program, List<Line> lines) {

    /**
     * A theme or an estimate.
     *
     * @param low what the low end is called; null for a theme, whose ends are always called the same
     * @param high what the high end is called; null for a theme
     * @param points a training each, the earliest first
     */
    public record Line(String name, String low, String high, List<Point> points) {}

    /**
     * What one training brought; a mean is null where it would give someone away.
     *
     * @param groups what its groups are called; several where they were evaluated together, none where it has no name
     */
    public record Point(List<String> groups, LocalDate day, int n, Findings.Mean then, Findings.Mean now) {}

    /** Groups that were evaluated together tell the same, and are told once. */
    private record Together(long engagement, Findings.Turnout turnout, List<Object> figures) {}

    /** What makes two questions the same: all that was asked. */
    private record Asked(String kind, String name, String about, String low, String high) {}

    private static final int FEWEST = 2;

    /** Of what was published for a client; programs of which nothing was asked twice are left away. */
    public static List<OverTime> of(List<ClientReport> published) {
        Map<Long, List<ClientReport>> byProgram = newestOfEach(published).stream()
                .collect(Collectors.groupingBy(
                        report -> report.edition().program().id(), LinkedHashMap::new, Collectors.toList()));
        return byProgram.values().stream()
                .map(OverTime::ofProgram)
                .filter(program -> !program.lines().isEmpty())
                .toList();
    }

    /** A training may have reports in two languages, or a later one; what is told of all groups is no training. */
    private static List<ClientReport> newestOfEach(List<ClientReport> published) {
        return published.stream()
                .filter(report -> !report.report().together())
                .collect(Collectors.toMap(
                        report -> report.edition().id(),
                        Function.identity(),
                        (one, other) -> one.publishedAt().isBefore(other.publishedAt()) ? other : one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(ClientReport::lastDay))
                .toList();
    }

    private static OverTime ofProgram(List<ClientReport> trainings) {
        Map<Together, List<ClientReport>> told = trainings.stream()
                .collect(Collectors.groupingBy(OverTime::together, LinkedHashMap::new, Collectors.toList()));
        Map<Asked, Line> lines = new LinkedHashMap<>();
        told.values().forEach(together -> add(together, lines));
        Program program = trainings.get(0).edition().program();
        return new OverTime(
                program.title(),
                lines.values().stream()
                        .filter(line -> line.points().size() >= FEWEST)
                        .toList());
    }

    private static Together together(ClientReport report) {
        Findings findings = report.findings();
        List<Object> figures = Stream.of(
                        findings.scores().stream(),
                        findings.estimates().stream(),
                        findings.themes().stream().map(Findings.Theme::shift).filter(Objects::nonNull))
                .flatMap(Function.<Stream<?>>identity())
                .collect(Collectors.toList());
        return new Together(report.edition().engagement().id(), findings.turnout(), figures);
    }

    private static void add(List<ClientReport> together, Map<Asked, Line> lines) {
        ClientReport last = together.get(together.size() - 1);
        List<String> groups = together.stream()
                .map(report -> report.findings().group())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (Findings.Theme theme : last.findings().themes()) {
            if (theme.shift() == null) continue;
            Findings.Shift shift = theme.shift();
            Asked asked = new Asked("theme", ThemeFate.nameKey(theme.name()), null, null, null);
            add(lines, asked, theme.name(), new Point(groups, last.lastDay(), shift.n(), shift.then(), shift.now()));
        }
        for (Findings.Estimate estimate : last.findings().estimates()) {
            Findings.Topic topic = estimate.topic();
            if (topic.needed() > 0) continue;
            Asked asked = new Asked(topic.key(), topic.heading(), topic.about(), estimate.low(), estimate.high());
            String name = topic.about() == null ? topic.heading() : topic.heading() + " (" + topic.about() + ")";
            add(lines, asked, name, new Point(groups, last.lastDay(), topic.n(), estimate.then(), estimate.now()));
        }
    }

    private static void add(Map<Asked, Line> lines, Asked asked, String name, Point point) {
        if (point.then() == null && point.now() == null) return;
        lines.computeIfAbsent(asked, same -> new Line(name, same.low(), same.high(), new ArrayList<>()))
                .points()
                .add(point);
    }
}
