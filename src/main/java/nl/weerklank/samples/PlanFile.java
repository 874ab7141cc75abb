package nl.weerklank.samples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.samples.Spot.Fields;

/**
 * A plan as a file of its own, in the form that it has within a course file. Besides what may stand there, a day may have
 * a date, and a block a strand, a leader, a room, themes, links and files by their names, and a kind of one's own.
 */
public record PlanFile(List<DayDraft> days) {
    /** More bytes than this are no plan. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST = 500;

    /**
     * What names in a file mean.
     *
     * @param kinds the organisation's own kinds of block
     * @param themes the keys of the training's themes
     * @param files what hangs on the plan already
     */
    public record Known(
            Function<String, Optional<OwnKind>> kinds,
            Function<String, Optional<Long>> themes,
            Function<String, Optional<BlockFile>> files) {}

    /**
     * Reads a file.
     *
     * @param name by which mistakes name it
     * @throws Unreadable with everything that is wrong with it, by line
     */
    public static PlanFile read(String name, byte[] bytes, Known known) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    List.of(new SampleMistake(name, 1, 1, "", "plan.mistake.file-too-large", List.of(LARGEST / 1000))));
        }
        Reading<PlanFile> reading = Reading.of(name, bytes, spot -> of(spot, known));
        if (!reading.mistakes().isEmpty()) {
            throw new Unreadable(reading.mistakes());
        }
        return reading.content();
    }

    private static PlanFile of(Spot root, Known known) {
        Fields plan = root.fields("name", "days");
        List<DayDraft> days =
                plan.required("days").map(list -> list.items(0, SessionPlan.MOST_DAYS)).orElse(List.of()).stream()
                        .map(spot -> day(spot, known))
                        .toList();
        if (root.isSound()) {
            check(root, days);
        }
        return new PlanFile(days);
    }

    private static void check(Spot root, List<DayDraft> days) {
        Mistakes mistakes = new Mistakes();
        SessionPlan.check(days, mistakes);
        mistakes.refusal().mistakes().stream().map(PlanFile::asWritten).forEach(root::mistakeAt);
    }

    /** With the names that fields have in a file. */
    private static Refusal.Mistake asWritten(Refusal.Mistake mistake) {
        String field = mistake.field()
                .replaceFirst("trainerNotes$", "notes")
                .replaceFirst("lastTime$", "last-time")
                .replaceFirst("pinnedAt$", "pinned");
        return new Refusal.Mistake(field, mistake.key(), mistake.arguments());
    }

    private static DayDraft day(Spot spot, Known known) {
        Fields fields = spot.fields("date", "start", "end", "blocks");
        LocalDate date = fields.optional("date").map(PlanFile::date).orElse(null);
        LocalTime start = fields.required("start").map(Spot::time).orElse(null);
        LocalTime end = fields.required("end").map(Spot::time).orElse(null);
        List<BlockDraft> blocks = items(fields, "blocks").stream()
                .map(block -> block(block, known))
                .toList();
        return new DayDraft(date, start, end, blocks);
    }

    private static LocalDate date(Spot spot) {
        String written = spot.word();
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException noDate) {
            spot.mistake("plan.mistake.date");
            return null;
        }
    }

    private static BlockDraft block(Spot spot, Known known) {
        Fields fields = spot.fields(
                "title",
                "kind",
                "minutes",
                "pinned",
                "strand",
                "leader",
                "room",
                "method",
                "goal",
                "notes",
                "last-time",
                "handout",
                "materials",
                "cases",
                "themes",
                "links",
                "files");
        BlockWriting block = new BlockWriting();
        fields.required("kind").ifPresent(kind -> kind(kind, block, known));
        fields.required("minutes").ifPresent(minutes -> block.minutes(minutes.number(0, BlockDraft.LONGEST)));
        fields.optional("pinned").ifPresent(pinned -> block.pinnedAt(pinned.time()));
        text(fields, "title", block::title);
        text(fields, "strand", block::strand);
        text(fields, "leader", block::leader);
        text(fields, "room", block::room);
        text(fields, "method", block::method);
        text(fields, "goal", block::goal);
        text(fields, "notes", block::trainerNotes);
        text(fields, "last-time", block::lastTime);
        text(fields, "handout", block::handout);
        block.materials(items(fields, "materials").stream()
                .map(thing -> MaterialReader.read(thing, false))
                .filter(Objects::nonNull)
                .toList());
        block.cases(words(fields, "cases"));
        block.themes(found(fields, "themes", known.themes(), "plan.mistake.theme"));
        block.files(found(fields, "files", known.files(), "plan.mistake.file"));
        block.links(items(fields, "links").stream().map(PlanFile::link).toList());
        return block.draft();
    }

    private static void kind(Spot spot, BlockWriting block, Known known) {
        String written = spot.word();
        if (written != null) {
            BlockKind.ofCode(written)
                    .ifPresentOrElse(
                            block::kind,
                            () -> known.kinds()
                                    .apply(written)
                                    .ifPresentOrElse(block::ownKind, () -> spot.mistake("plan.mistake.kind")));
        }
    }

    private static Link link(Spot spot) {
        Fields fields = spot.fields("label", "address");
        return new Link(
                fields.optional("label").map(Spot::word).orElse(null),
                fields.required("address").map(Spot::word).orElse(null));
    }

    private static void text(Fields fields, String key, Consumer<String> taker) {
        fields.optional(key).ifPresent(spot -> taker.accept(spot.word()));
    }

    private static List<String> words(Fields fields, String key) {
        return items(fields, key).stream()
                .map(Spot::word)
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> List<T> found(Fields fields, String key, Function<String, Optional<T>> known, String mistake) {
        return items(fields, key).stream()
                .flatMap(spot -> {
                    String written = spot.word();
                    Optional<T> found = written == null ? Optional.empty() : known.apply(written);
                    if (written != null && found.isEmpty()) {
                        spot.mistake(mistake, written);
                    }
                    return found.stream();
                })
                .toList();
    }

    private static List<Spot> items(Fields fields, String key) {
        return fields.optional(key).map(list -> list.items(0, MOST)).orElse(List.of());
    }
}
