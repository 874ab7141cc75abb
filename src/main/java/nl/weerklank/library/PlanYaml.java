package nl.weerklank.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Link;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes a plan in the form of the course files, so that reading it gives the same again. */
final class PlanYaml {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private final Locale locale;
    private final Map<Long, String> themes;

    private PlanYaml(Locale locale, Map<Long, String> themes) {
        this.locale = locale;
        this.themes = themes;
    }

    /**
     * The plan as a file.
     *
     * @param name what it is called
     * @param locale of the words in it that are ours
     * @param themes the names of the training's themes, by key
     */
    static String write(String name, List<DayDraft> days, Locale locale, Map<Long, String> themes) {
        PlanYaml writer = new PlanYaml(locale, themes);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", name);
        file.put("days", days.stream().map(writer::day).toList());
        return new Dump(SETTINGS, new Quoting()).dumpToString(file);
    }

    private Map<String, Object> day(DayDraft day) {
        Map<String, Object> table = new LinkedHashMap<>();
        put(table, "date", day.heldOn() == null ? null : day.heldOn().toString());
        table.put("start", new Quoted(day.startsAt().toString()));
        table.put("end", new Quoted(day.endsAt().toString()));
        table.put("blocks", day.blocks().stream().map(this::block).toList());
        return table;
    }

    private Map<String, Object> block(BlockDraft block) {
        Map<String, Object> table = new LinkedHashMap<>();
        put(table, "title", block.title());
        table.put(
                "kind",
                block.ownKind() == null ? block.kind().code() : block.ownKind().name());
        table.put("minutes", block.minutes());
        if (block.pinnedAt() != null) {
            table.put("pinned", new Quoted(block.pinnedAt().toString()));
        }
        put(table, "strand", block.strand());
        put(table, "leader", block.leader());
        put(table, "room", block.room());
        put(table, "method", block.method());
        put(table, "goal", block.goal());
        put(table, "notes", block.trainerNotes());
        put(table, "last-time", block.lastTime());
        put(table, "handout", block.handout());
        put(
                table,
                "materials",
                block.materials().stream()
                        .map(material -> material.line(locale))
                        .toList());
        put(table, "cases", block.cases());
        put(table, "themes", names(block));
        put(table, "links", block.links().stream().map(PlanYaml::link).toList());
        put(table, "files", block.files().stream().map(BlockFile::name).toList());
        return table;
    }

    private List<String> names(BlockDraft block) {
        List<String> names = new ArrayList<>();
        block.themes().stream().map(themes::get).filter(name -> name != null).forEach(names::add);
        return names;
    }

    private static Map<String, Object> link(Link link) {
        Map<String, Object> table = new LinkedHashMap<>();
        put(table, "label", link.label());
        table.put("address", link.address());
        return table;
    }

    private static void put(Map<String, Object> table, String key, Object value) {
        boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            table.put(key, value);
        }
    }

    /** A time, which some readers take for a number unless it is in quotes. */
    private record Quoted(String text) {}

    private static final class Quoting extends StandardRepresenter {
        Quoting() {
            super(SETTINGS);
            representers.put(Quoted.class, data -> quoted((Quoted) data));
        }

        private static Node quoted(Quoted data) {
            return new ScalarNode(Tag.STR, data.text(), ScalarStyle.DOUBLE_QUOTED);
        }
    }
}
