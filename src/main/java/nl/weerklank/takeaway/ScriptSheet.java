package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.Minutes;
import nl.weerklank.plan.Timetable;
import nl.weerklank.plan.Timetable.Slot;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.NewPage;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;

/** The trainer's script: each day at a glance, then each block with everything that is known of it. */
final class ScriptSheet {
    private final Occasion occasion;
    private final List<Part> parts = new ArrayList<>();

    private ScriptSheet(Occasion occasion) {
        this.occasion = occasion;
    }

    static Sheet of(Occasion occasion) {
        ScriptSheet script = new ScriptSheet(occasion);
        script.write();
        return new Sheet(
                occasion.text("script.title", occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.ARM,
                script.parts);
    }

    private void write() {
        parts.add(
                new Heading(1, occasion.text("script.title", occasion.program().title())));
        parts.addAll(Opening.of(occasion));
        if (occasion.isEmpty()) {
            parts.add(Text.plain(occasion.text("script.empty")));
            return;
        }
        List<HeldDay> days = occasion.filledDays();
        for (int i = 0; i < days.size(); i++) {
            if (i > 0) {
                parts.add(new NewPage());
            }
            write(days.get(i));
        }
    }

    private void write(HeldDay day) {
        Timetable<BlockDraft> timetable = day.timetable();
        parts.add(new Heading(2, day.name(occasion.locale())));
        parts.add(Text.quiet(Opening.joined(day.span(occasion.locale()), day.location())));
        parts.add(glance(timetable));
        parts.add(Text.quiet(sums(timetable.totals())));
        timetable.slots().forEach(this::write);
    }

    private Table glance(Timetable<BlockDraft> timetable) {
        return new Table(
                List.of(
                        Column.of(occasion.text("column.time"), 22),
                        Column.of(occasion.text("column.what"), 66),
                        Column.number(occasion.text("column.minutes"), 12)),
                timetable.slots().stream()
                        .map(slot -> List.of(
                                span(slot),
                                titled(slot.block()),
                                String.valueOf(slot.block().minutes())))
                        .toList(),
                0);
    }

    private String titled(BlockDraft block) {
        return block.strand() == null ? title(block) : block.strand() + ": " + title(block);
    }

    private String title(BlockDraft block) {
        return Opening.title(occasion, block);
    }

    private String span(Slot<BlockDraft> slot) {
        return HeldDay.span(slot.startsAt(), slot.endsAt(), occasion.locale());
    }

    private String sums(Timetable.Totals totals) {
        return Opening.joined(
                sum("content", totals.content()),
                sum("breaks", totals.breaks()),
                sum("gaps", totals.gaps()),
                sum("free", totals.free()),
                sum("over", totals.overlap()));
    }

    /** As the planner says it, so that the two can be laid side by side; nothing where there are none. */
    private String sum(String of, int minutes) {
        return minutes == 0 ? null : occasion.text("script." + of, Minutes.said(occasion.texts(), minutes));
    }

    private void write(Slot<BlockDraft> slot) {
        BlockDraft block = slot.block();
        parts.add(new Heading(3, span(slot) + " " + title(block)));
        parts.add(Text.quiet(Opening.joined(
                occasion.text("minutes", block.minutes()), kind(block), block.strand(), block.leader(), block.room())));
        drift(slot);
        add("goal", block.goal());
        add("method", block.method());
        parts.addAll(Prose.of(Tone.NOTE, null, occasion.said(block.trainerNotes())));
        parts.addAll(Prose.of(Tone.NOTE, occasion.text("label.last-time"), occasion.said(block.lastTime())));
        add("handout", block.handout());
        add("materials", block.materialLines(occasion.locale()).replace("\n", ", "));
        add("cases", String.join(", ", block.cases()));
        add(
                "themes",
                block.themes().stream()
                        .map(theme -> occasion.themes().get(theme))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        add("see", seen(block));
    }

    private void drift(Slot<BlockDraft> slot) {
        if (slot.gapMinutes() > 0) {
            parts.add(Text.quiet(occasion.text("script.gap", slot.gapMinutes())));
        }
        if (slot.overlapMinutes() > 0) {
            parts.add(new Text(Tone.NOTE, null, occasion.text("script.overlap", slot.overlapMinutes())));
        }
    }

    private static String seen(BlockDraft block) {
        Stream<String> links = block.links().stream()
                .map(link -> link.label() == null ? link.address() : link.label() + " (" + link.address() + ")");
        return Stream.concat(links, block.files().stream().map(BlockFile::name)).collect(Collectors.joining(", "));
    }

    private String kind(BlockDraft block) {
        return block.ownKind() == null
                ? occasion.texts().format("plan.block-kind." + block.kind().code())
                : block.ownKind().name();
    }

    private void add(String label, String text) {
        parts.addAll(Prose.of(Tone.PLAIN, occasion.text("label." + label), occasion.said(text)));
    }
}
