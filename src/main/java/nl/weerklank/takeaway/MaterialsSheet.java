package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.plan.Materials;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;

/** What must be brought, to tick off: each thing once, with how many of it and what for. */
final class MaterialsSheet {
    private static final String BOX = "☐";

    private MaterialsSheet() {}

    static Sheet of(Occasion occasion) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(1, occasion.text("paper.materials")));
        parts.add(Text.quiet(occasion.program().title()));
        parts.addAll(Opening.of(occasion));
        List<Materials.Needed> needed = Materials.of(
                occasion.days().stream().map(HeldDay::plan).toList(),
                occasion.people().size(),
                occasion.together());
        if (needed.isEmpty()) {
            parts.add(Text.plain(occasion.text("materials.empty")));
        } else {
            parts.add(
                    Text.plain(occasion.text("materials.for", occasion.people().size(), occasion.together())));
            parts.add(table(occasion, needed));
        }
        return new Sheet(
                occasion.text(
                        "of",
                        occasion.text("paper.materials"),
                        occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.HAND,
                parts);
    }

    private static Table table(Occasion occasion, List<Materials.Needed> needed) {
        return new Table(
                List.of(
                        Column.of(occasion.text("column.packed"), 12),
                        Column.number(occasion.text("column.number"), 12),
                        Column.of(occasion.text("column.thing"), 38),
                        Column.of(occasion.text("column.for"), 38)),
                needed.stream().map(thing -> row(occasion, thing)).toList(),
                0);
    }

    private static List<String> row(Occasion occasion, Materials.Needed thing) {
        return List.of(
                BOX,
                thing.number() == null ? "–" : String.valueOf(thing.number()),
                occasion.said(thing.what()),
                thing.blocks().stream()
                        .map(block -> Opening.title(occasion, block))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
