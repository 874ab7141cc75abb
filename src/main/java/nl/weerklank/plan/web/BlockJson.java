package nl.weerklank.plan.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.Timetable;

/**
 * A block as the API tells it: {@code kind} is one of the six or the name of an own kind; {@code counted} says as what its
 * minutes count. Times are as "09:30". Of {@code materials} {@code materialNumbers} tells thing and number apart.
 */
public record BlockJson(
        Long id,
        Integer version,
        String title,
        String kind,
        String colour,
        String counted,
        Integer minutes,
        String startsAt,
        String endsAt,
        Integer gapMinutes,
        Integer overlapMinutes,
        String pinnedAt,
        String strand,
        String leader,
        String room,
        String method,
        String goal,
        String trainerNotes,
        String lastTime,
        String handout,
        List<String> materials,
        List<MaterialJson> materialNumbers,
        List<String> cases,
        List<Long> themes,
        List<LinkJson> links,
        List<FileJson> files) {
    /** A block in its day. */
    static BlockJson of(Timetable.Slot<Block> slot, Shown shown) {
        return of(slot.block().draft(), slot, shown);
    }

    /** A block without the times that follow from its day. */
    static BlockJson of(Block block, Shown shown) {
        return of(block.draft(), block.id(), block.version(), null, shown);
    }

    /** What a block says that is not kept. */
    static BlockJson of(BlockDraft draft, Shown shown) {
        return of(draft, null, null, null, shown);
    }

    private static BlockJson of(BlockDraft draft, Timetable.Slot<Block> slot, Shown shown) {
        return of(draft, slot.block().id(), slot.block().version(), slot, shown);
    }

    private static BlockJson of(BlockDraft draft, Long id, Integer version, Timetable.Slot<Block> slot, Shown shown) {
        return new BlockJson(
                id,
                version,
                draft.title(),
                References.kind(draft.kind(), draft.ownKind()),
                draft.ownKind() == null
                        ? draft.kind().code()
                        : draft.ownKind().colour().code(),
                draft.counted().code(),
                draft.minutes(),
                slot == null ? null : written(slot.startsAt()),
                slot == null ? null : written(slot.endsAt()),
                slot == null ? null : slot.gapMinutes(),
                slot == null ? null : slot.overlapMinutes(),
                written(draft.pinnedAt()),
                draft.strand(),
                draft.leader(),
                draft.room(),
                draft.method(),
                draft.goal(),
                draft.trainerNotes(),
                draft.lastTime(),
                draft.handout(),
                draft.materials().stream()
                        .map(material -> material.line(shown.locale()))
                        .toList(),
                draft.materials().stream().map(MaterialJson::of).toList(),
                draft.cases(),
                draft.themes().stream().filter(shown.themes()::contains).toList(),
                draft.links().stream().map(LinkJson::of).toList(),
                draft.files().stream().map(FileJson::of).toList());
    }

    static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }

    /**
     * For whom a block is told.
     *
     * @param locale the edition's language
     * @param themes the keys of the themes that there are; a removed one may come back, but is not told meanwhile
     */
    record Shown(Locale locale, Set<Long> themes) {}

    /** A thing with its number, if one is said, per participant, per group (of that size, or of any) or in total. */
    public record MaterialJson(String what, Integer number, String per, Integer size) {
        private static MaterialJson of(Material material) {
            return new MaterialJson(
                    material.what(),
                    material.number(),
                    material.per() == null ? null : material.per().code(),
                    material.size());
        }
    }

    /** Where a link leads, and what is read. */
    public record LinkJson(String label, String address) {
        private static LinkJson of(Link link) {
            return new LinkJson(link.label(), link.address());
        }
    }

    /** A file by the key under which it can be got; the size is in bytes. */
    public record FileJson(Long id, String name, String type, Integer size) {
        private static FileJson of(BlockFile file) {
            return new FileJson(file.id(), file.name(), file.type().mediaType(), file.size());
        }
    }
}
