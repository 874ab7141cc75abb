package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.Timetable.Slot;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Listing;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;
import nl.weerklank.program.CardStep;

/**
 * What participants take home: the goals, the day by its titles, the texts that were written for them, and the steps of
 * the conversation. Of a block it reads nothing but title, times, strand, room and hand-out.
 */
final class HandoutSheet {
    private final Occasion occasion;
    private final List<Part> parts = new ArrayList<>();

    private HandoutSheet(Occasion occasion) {
        this.occasion = occasion;
    }

    static Sheet of(Occasion occasion) {
        HandoutSheet handout = new HandoutSheet(occasion);
        handout.write();
        return new Sheet(occasion.program().title(), occasion.locale(), Sheet.Layout.HAND, handout.parts);
    }

    private void write() {
        parts.add(new Heading(1, occasion.program().title()));
        parts.addAll(Opening.of(occasion));
        List<String> goals =
                occasion.program().goals().stream().map(occasion::said).toList();
        if (!goals.isEmpty()) {
            parts.add(new Heading(2, occasion.text("handout.goals")));
            parts.add(new Listing(Tone.PLAIN, goals));
        }
        if (occasion.isEmpty()) {
            parts.add(Text.plain(occasion.text("handout.empty")));
        }
        occasion.filledDays().forEach(this::write);
        writeSteps();
    }

    private void write(HeldDay day) {
        parts.add(new Heading(2, day.name(occasion.locale())));
        parts.add(Text.quiet(Opening.joined(day.span(occasion.locale()), day.location())));
        parts.add(new Table(
                List.of(Column.of(occasion.text("column.time"), 20), Column.of(occasion.text("column.what"), 80)),
                day.timetable().slots().stream().map(this::row).toList(),
                0));
        day.blocks().stream().filter(block -> block.handout() != null).forEach(block -> {
            String title = Opening.title(occasion, block);
            parts.add(new Heading(3, title));
            parts.addAll(Prose.of(Tone.PLAIN, null, below(title, occasion.said(block.handout()))));
        });
    }

    /** Texts for participants often begin with what they are called, which stands above them already. */
    private static String below(String title, String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        return first.equalsIgnoreCase(title) ? text.strip().substring(first.length()) : text;
    }

    private List<String> row(Slot<BlockDraft> slot) {
        BlockDraft block = slot.block();
        return List.of(
                HeldDay.span(slot.startsAt(), slot.endsAt(), occasion.locale()),
                Opening.joined(Opening.title(occasion, block), block.strand(), block.room()));
    }

    private void writeSteps() {
        List<CardStep> steps = occasion.program().cardSteps();
        if (!steps.isEmpty()) {
            parts.add(new Heading(2, CardSheet.title(occasion)));
            parts.addAll(CardSheet.steps(occasion, 3));
        }
    }
}
