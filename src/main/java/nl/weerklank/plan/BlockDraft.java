package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;

/**
 * What a block says, as someone typed or sent it. Everything may be left out: empty texts become null, absent lists
 * empty, an absent kind {@link BlockKind#INPUT}. {@link BlockWriting} makes one field by field.
 *
 * @param title the heading in the script
 * @param kind what happens
 * @param ownKind which of the organisation's kinds it is where that is {@link BlockKind#OWN}, or null
 * @param minutes whole minutes, 0 to {@value #LONGEST}
 * @param pinnedAt the time at which it must start, or null
 * @param strand the part of the group that does this beside others, or null for the whole group
 * @param leader who of the team leads it, or null
 * @param room where, or null
 * @param method how it is done, in a few words
 * @param goal what it is for, in a sentence
 * @param trainerNotes for the trainer only
 * @param lastTime what the trainer wrote down for this time when it was given before, for the trainer only; or null
 * @param handout for participants
 * @param materials what must be there
 * @param cases titles of the program's practice cases that are played
 * @param themes keys of the themes that it treats
 * @param links where to go from it
 * @param files what hangs on it
 */
public record BlockDraft(
        String title,
        BlockKind kind,
        OwnKind ownKind,
        int minutes,
        LocalTime pinnedAt,
        String strand,
        String leader,
        String room,
        String method,
        String goal,
        String trainerNotes,
        String lastTime,
        String handout,
        List<Material> materials,
        List<String> cases,
        List<Long> themes,
        List<Link> links,
        List<BlockFile> files)
        implements Timed {
    /** The most minutes that a block may take: a day. */
    public static final int LONGEST = 24 * 60;

    /** The most links that a block may have. */
    public static final int MOST_LINKS = 20;

    private static final int LINE = 300;
    private static final int NAME = 120;
    private static final int TEXT = 4000;
    private static final int LINES = 2000;

    public BlockDraft {
        title = filled(title);
        kind = ownKind != null ? BlockKind.OWN : kind == null || kind == BlockKind.OWN ? BlockKind.INPUT : kind;
        strand = filled(strand);
        leader = filled(leader);
        room = filled(room);
        method = filled(method);
        goal = filled(goal);
        trainerNotes = filled(trainerNotes);
        lastTime = filled(lastTime);
        handout = filled(handout);
        materials = materials == null
                ? List.of()
                : materials.stream().filter(thing -> !thing.what().isBlank()).toList();
        cases = lines(cases);
        themes = distinct(themes);
        links = distinct(links);
        files = distinct(files);
    }

    /** A block of which only the heading, the kind and the length are known yet. */
    public static BlockDraft named(String title, BlockKind kind, int minutes) {
        return new BlockWriting().title(title).kind(kind).minutes(minutes).draft();
    }

    /** The same, to be written on. */
    public BlockWriting rewrite() {
        return new BlockWriting(this);
    }

    /** The same, treating other themes. */
    public BlockDraft treating(List<Long> others) {
        return rewrite().themes(others).draft();
    }

    /** The same, starting at another time; null lets it follow what stands before it. */
    public BlockDraft pinned(LocalTime time) {
        return rewrite().pinnedAt(time).draft();
    }

    @Override
    public Counted counted() {
        return ownKind == null ? kind.counted() : ownKind.counted();
    }

    /** Notes what is wrong, with the path before each field's name: {@code days[0].blocks[2].}. */
    public void check(Mistakes mistakes, String path) {
        if (minutes < 0 || minutes > LONGEST) {
            mistakes.add(path + "minutes", "plan.mistake.minutes", LONGEST);
        }
        checkTime(mistakes, path + "pinnedAt", pinnedAt);
        mistakes.optional(path + "title", title, LINE);
        mistakes.optional(path + "strand", strand, LINE);
        mistakes.optional(path + "leader", leader, NAME);
        mistakes.optional(path + "room", room, NAME);
        mistakes.optional(path + "method", method, LINE);
        mistakes.optional(path + "goal", goal, TEXT / 4);
        mistakes.optional(path + "trainerNotes", trainerNotes, TEXT);
        mistakes.optional(path + "lastTime", lastTime, RunDraft.LONGEST_NOTE);
        mistakes.optional(path + "handout", handout, TEXT);
        mistakes.optional(path + "materials", materialLines(Locale.ENGLISH), LINES);
        mistakes.optional(path + "cases", String.join("\n", cases), LINES);
        if (links.size() > MOST_LINKS) {
            mistakes.add(path + "links", "plan.mistake.too-many-links", MOST_LINKS);
        }
        for (int i = 0; i < links.size(); i++) {
            links.get(i).check(mistakes, path + "links[" + i + "]");
        }
    }

    /** The things that must be there, a line each, in words of this language. */
    public String materialLines(Locale locale) {
        return materials.stream().map(material -> material.line(locale)).collect(Collectors.joining("\n"));
    }

    /** Notes a time that is not in whole minutes; none at all is right. */
    static void checkTime(Mistakes mistakes, String field, LocalTime time) {
        if (time != null && (time.getSecond() != 0 || time.getNano() != 0)) {
            mistakes.add(field, "plan.mistake.time");
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace("\r\n", "\n").strip();
    }

    private static List<String> lines(List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .filter(line -> line != null && !line.isBlank())
                        .map(line -> line.replaceAll("[ \\t\\r\\n]+", " ").strip())
                        .toList();
    }

    private static <T> List<T> distinct(List<T> things) {
        return things == null
                ? List.of()
                : things.stream().filter(Objects::nonNull).distinct().toList();
    }
}
