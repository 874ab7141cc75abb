package nl.weerklank.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.PlanDay;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.Timetable;
import nl.weerklank.platform.Texts;

/** Writes a plan as Markdown that people like to read, so that {@link MarkdownReading} gives the same again. */
final class PlanMarkdown {
    private final Locale locale;
    private final Texts texts;
    private final Map<Long, String> themes;
    private final StringBuilder out = new StringBuilder();

    private PlanMarkdown(Locale locale, Map<Long, String> themes) {
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.themes = themes;
    }

    /**
     * The plan as Markdown; times of blocks are told, and left alone when it is read.
     *
     * @param name what stands above it
     * @param themes the names of the training's themes, by key
     */
    static String write(String name, SessionPlan plan, Locale locale, Map<Long, String> themes) {
        PlanMarkdown writer = new PlanMarkdown(locale, themes);
        writer.line("# " + oneLine(name));
        plan.days().forEach(writer::day);
        return writer.out.toString();
    }

    private void day(PlanDay day) {
        String date = day.heldOn() == null ? "" : ": " + day.heldOn();
        line("");
        line("## " + texts.format("library.markdown.day", String.valueOf(day.place() + 1)) + date + ", "
                + day.startsAt() + "–" + day.endsAt());
        day.timetable().slots().forEach(this::block);
    }

    private void block(Timetable.Slot<Block> slot) {
        BlockDraft block = slot.block().draft();
        String title = block.title() == null ? "" : " " + oneLine(block.title());
        line("");
        line("### " + slot.startsAt() + title + " (" + kind(block) + ", " + block.minutes() + " min)");
        line("");
        label("pinned", block.pinnedAt() == null ? null : block.pinnedAt().toString());
        label("strand", block.strand());
        label("leader", block.leader());
        label("room", block.room());
        label("method", block.method());
        label("goal", block.goal());
        labels(
                "material",
                block.materials().stream()
                        .map(material -> material.line(locale))
                        .toList());
        labels("case", block.cases());
        labels(
                "theme",
                block.themes().stream()
                        .map(themes::get)
                        .filter(name -> name != null)
                        .toList());
        labels("link", block.links().stream().map(PlanMarkdown::link).toList());
        labels("file", block.files().stream().map(BlockFile::name).toList());
        quoted("notes", block.trainerNotes());
        quoted("last-time", block.lastTime());
        quoted("handout", block.handout());
    }

    private String kind(BlockDraft block) {
        return block.ownKind() == null
                ? texts.format("plan.block-kind." + block.kind().code())
                : block.ownKind().name();
    }

    private static String link(Link link) {
        return link.label() == null
                ? "<" + link.address() + ">"
                : "[" + oneLine(link.label()) + "](" + link.address() + ")";
    }

    private void labels(String label, List<String> values) {
        values.forEach(value -> label(label, value));
    }

    /** Further lines of a text stand under it, further in. */
    private void label(String label, String value) {
        if (value != null) {
            line("- " + texts.format("library.markdown." + label) + ": " + value.replace("\n", "\n  "));
        }
    }

    private void quoted(String label, String text) {
        if (text != null) {
            line("");
            line("**" + texts.format("library.markdown." + label) + "**");
            line("");
            text.lines().forEach(one -> line(one.isEmpty() ? ">" : "> " + one));
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }
}
