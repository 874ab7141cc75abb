package nl.weerklank.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.LookAlikes;
import nl.weerklank.intake.Theme;

/** The answers of a group beside its themes: which answer is in which theme, and which is in none. */
public class Board {

    private final List<Line> loose = new ArrayList<>();
    private final List<Line> sorted = new ArrayList<>();
    private final List<ThemeRow> themes = new ArrayList<>();

    /** An answer, whether its box is ticked, and the themes that it is in. */
    public record Line(Difficulty difficulty, boolean ticked, List<ThemeRow> themes) {}

    /**
     * Answers that stand together.
     *
     * @param alike whether that is because they say nearly the same
     */
    public record Bunch(boolean alike, List<Line> lines) {}

    /** A part of the answers, with the key of its heading. */
    public record Part(String heading, List<Bunch> bunches) {

        /** All its answers. */
        public List<Line> lines() {
            return bunches.stream().flatMap(bunch -> bunch.lines().stream()).toList();
        }
    }

    /** @param planned the keys of the themes that the plan gives minutes to */
    Board(List<Difficulty> difficulties, List<Theme> all, Set<Long> ticked, Set<Long> planned) {
        all.forEach(theme -> themes.add(new ThemeRow(theme, themes.size() + 1, planned.contains(theme.id()))));
        for (Difficulty difficulty : difficulties) {
            List<ThemeRow> in = themes.stream()
                    .filter(row -> all.get(row.getNumber() - 1).difficulties().contains(difficulty.id()))
                    .toList();
            (in.isEmpty() ? loose : sorted).add(new Line(difficulty, ticked.contains(difficulty.id()), in));
        }
        // Answers of the same theme stand together; a stable sort keeps the rest as it was.
        sorted.sort(Comparator.comparingInt(line -> line.themes().get(0).getNumber()));
    }

    /** First the answers in no theme, then those in one or more by their first theme; empty parts are left out. */
    public List<Part> getParts() {
        return Stream.of(
                        new Part("intake.themes.loose", bunched(loose)),
                        new Part("intake.themes.sorted", List.of(new Bunch(false, sorted))))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** Those that are alike together and first, then all others. */
    private static List<Bunch> bunched(List<Line> lines) {
        List<List<Line>> found = LookAlikes.of(lines, line -> line.difficulty().wording());
        List<Line> single = found.stream()
                .filter(bunch -> bunch.size() == 1)
                .flatMap(List::stream)
                .toList();
        Stream<Bunch> alike = found.stream().filter(bunch -> bunch.size() > 1).map(bunch -> new Bunch(true, bunch));
        return Stream.concat(alike, Stream.of(new Bunch(false, single)))
                .filter(bunch -> !bunch.lines().isEmpty())
                .toList();
    }

    /** What a theme on the board is called. */
    String nameOf(long theme) {
        return themes.stream()
                .filter(row -> row.getId() == theme)
                .map(ThemeRow::getName)
                .findFirst()
                .orElse("");
    }

    boolean hasTheme(String name) {
        return themes.stream().anyMatch(row -> row.getName().equalsIgnoreCase(name));
    }

    /** The other themes, to go up in. */
    public List<ThemeRow> others(ThemeRow row) {
        return themes.stream().filter(other -> other.getId() != row.getId()).toList();
    }

    public List<ThemeRow> getThemes() {
        return themes;
    }

    /** How many boxes are ticked. */
    public long getTicked() {
        return lines().filter(Line::ticked).count();
    }

    public boolean isWithoutAnswers() {
        return loose.isEmpty() && sorted.isEmpty();
    }

    private Stream<Line> lines() {
        return Stream.concat(loose.stream(), sorted.stream());
    }

    /** How many of these answers are not on the board yet. */
    long missing(List<Difficulty> now) {
        Set<Long> known = new HashSet<>();
        lines().forEach(line -> known.add(line.difficulty().id()));
        return now.stream()
                .filter(difficulty -> !known.contains(difficulty.id()))
                .count();
    }
}
