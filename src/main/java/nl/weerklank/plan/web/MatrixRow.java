package nl.weerklank.plan.web;

import java.util.List;
import java.util.OptionalInt;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.ThemeCoverage;
import nl.weerklank.plan.Went;

/** A block in the matrix: what it is, and what it gives to each theme. */
public class MatrixRow {

    private final Block block;
    private final List<ThemeCoverage> themes;
    private final Went went;
    private final PlannerWords words;

    /** What a block gives to a theme. */
    public record Cell(ThemeCoverage coverage, boolean treated, boolean counted) {}

    MatrixRow(Block block, List<ThemeCoverage> themes, Went went, PlannerWords words) {
        this.block = block;
        this.themes = themes;
        this.went = went;
        this.words = words;
    }

    public long getId() {
        return block.id();
    }

    public String getTitle() {
        return block.title() == null ? words.text("plan.planner.untitled") : block.title();
    }

    /** What happens, how long and, where the group is split, with whom: "oefenen, 45 min, groep A". */
    public String getAbout() {
        String about = kind() + ", " + duration();
        return block.strand() == null ? about : about + ", " + block.strand();
    }

    private String duration() {
        String planned = words.duration(block.minutes());
        OptionalInt taken = went.minutes(block);
        if (taken.isEmpty()) {
            return planned;
        }
        return taken.getAsInt() == 0
                ? words.text("plan.matrix.not-done", planned)
                : words.text("plan.matrix.took", planned, words.duration(taken.getAsInt()));
    }

    private String kind() {
        return block.ownKind() == null
                ? words.kind(block.kind())
                : block.ownKind().name();
    }

    /** The minutes that it took on a day that was run, else those that are planned. */
    public int getMinutes() {
        return went.minutes(block).orElse(block.minutes());
    }

    /** One cell for each theme, in order. */
    public List<Cell> getCells() {
        return themes.stream()
                .map(theme -> new Cell(
                        theme, block.treats(theme.theme().id()), theme.share().counts(block.id())))
                .toList();
    }
}
