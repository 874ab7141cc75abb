package nl.weerklank.plan.web;

import java.util.List;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.ThemeCoverage;

/** A block in the matrix: what it is, and what it gives to each theme. */
public class MatrixRow {

    private final Block block;
    private final List<ThemeCoverage> themes;
    private final PlannerWords words;

    /** What a block gives to a theme. */
    public record Cell(ThemeCoverage coverage, boolean treated, boolean counted) {}

    MatrixRow(Block block, List<ThemeCoverage> themes, PlannerWords words) {
        this.block = block;
        this.themes = themes;
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
        String about = kind() + ", " + words.duration(block.minutes());
        return block.strand() == null ? about : about + ", " + block.strand();
    }

    private String kind() {
        return block.ownKind() == null
                ? words.kind(block.kind())
                : block.ownKind().name();
    }

    public int getMinutes() {
        return block.minutes();
    }

    /** One cell for each theme, in order. */
    public List<Cell> getCells() {
        return themes.stream()
                .map(theme -> new Cell(
                        theme, block.treats(theme.theme().id()), theme.share().counts(block.id())))
                .toList();
    }
}
