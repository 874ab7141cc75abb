package nl.weerklank.samples;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.samples.Spot.Fields;

/** Reads the plans of a course, and has each day's times checked. */
final class PlanReader {

    private static final List<String> KINDS =
            BlockKind.USUAL.stream().map(BlockKind::code).toList();
    private static final int LONGEST_BLOCK = 480;
    private static final int MOST_BLOCKS = 40;
    private static final int MOST_MATERIALS = 6;
    private static final int MOST_CASES = 8;

    private final Set<String> caseTitles;

    private PlanReader(Set<String> caseTitles) {
        this.caseTitles = caseTitles;
    }

    static List<SamplePlan> read(Fields course, Set<String> caseTitles) {
        PlanReader reader = new PlanReader(caseTitles);
        Set<String> names = new HashSet<>();
        return CourseReader.items(course.required("plans"), 1, 3).stream()
                .map(spot -> reader.plan(spot.fields("name", "days"), names))
                .toList();
    }

    private SamplePlan plan(Fields fields, Set<String> names) {
        String name = CourseReader.line(fields, "name", CourseReader.TITLE);
        if (name != null && !names.add(name)) {
            fields.optional("name").ifPresent(spot -> spot.mistake("samples.mistake.twice", name));
        }
        return new SamplePlan(
                name,
                CourseReader.items(fields.required("days"), 1, 3).stream()
                        .map(this::day)
                        .toList());
    }

    private SampleDay day(Spot spot) {
        Fields fields = spot.fields("start", "end", "blocks");
        LocalTime start = fields.required("start").map(Spot::time).orElse(null);
        LocalTime end = fields.required("end").map(Spot::time).orElse(null);
        List<Spot> spots = CourseReader.items(fields.required("blocks"), 1, MOST_BLOCKS);
        SampleDay day =
                new SampleDay(start, end, spots.stream().map(this::block).toList());
        if (isTimed(day)) {
            new DayRules(spot, spots, day).check();
        }
        return day;
    }

    /** Whether everything is there of which the times are made; if not, that was noted and the sums would be wrong. */
    private static boolean isTimed(SampleDay day) {
        return day.start() != null
                && day.end() != null
                && !day.blocks().isEmpty()
                && day.blocks().stream().allMatch(block -> block.kind() != null && block.minutes() >= 0);
    }

    private SampleBlock block(Spot spot) {
        Fields fields = spot.fields(
                "title", "kind", "minutes", "pinned", "method", "goal", "notes", "handout", "materials", "cases");
        return new SampleBlock(
                CourseReader.line(fields, "title", CourseReader.TITLE),
                fields.required("kind")
                        .map(kind -> kind.oneOf(BlockKind::ofCode, KINDS))
                        .orElse(null),
                fields.required("minutes")
                        .map(minutes -> minutes.number(0, LONGEST_BLOCK))
                        .orElse(-1),
                fields.optional("pinned").map(Spot::time).orElse(null),
                fields.optional("method")
                        .map(method -> method.line(CourseReader.LINE))
                        .orElse(null),
                fields.optional("goal")
                        .map(goal -> goal.line(CourseReader.LINE))
                        .orElse(null),
                fields.optional("notes")
                        .map(notes -> notes.text(CourseReader.TEXT))
                        .orElse(null),
                fields.optional("handout")
                        .map(handout -> handout.text(CourseReader.TEXT))
                        .orElse(null),
                CourseReader.items(fields.optional("materials"), 1, MOST_MATERIALS).stream()
                        .map(thing -> MaterialReader.read(thing, true))
                        .toList(),
                cases(fields));
    }

    private List<String> cases(Fields fields) {
        return CourseReader.items(fields.optional("cases"), 1, MOST_CASES).stream()
                .map(this::caseTitle)
                .toList();
    }

    private String caseTitle(Spot spot) {
        String title = spot.line(CourseReader.TITLE);
        if (title != null && !caseTitles.contains(title)) {
            spot.mistake("samples.mistake.no-such-case", title);
        }
        return title;
    }
}
