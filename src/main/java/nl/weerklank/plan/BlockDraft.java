package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.weerklank.platform.Mistakes;

/**
 * What a block says, as someone typed or sent it. Everything may be left out: empty texts become null, absent lists
 * empty, an absent kind {@link BlockKind#INPUT}.
 *
 * @param title the heading in the script
 * @param kind what happens
 * @param minutes whole minutes, 0 to {@value #LONGEST}
 * @param pinnedAt the time at which it must start, or null
 * @param strand the part of the group that does this beside others, or null for the whole group
 * @param method how it is done, in a few words
 * @param goal what it is for, in a sentence
 * @param trainerNotes for the trainer only
 * @param handout for participants
 * @param materials what must be there
 * @param cases titles of the program's practice cases that are played
 * @param themes keys of the themes that it treats
 */
public record BlockDraft(
        String title,
        BlockKind kind,
        int minutes,
        LocalTime pinnedAt,
        String strand,
        String method,
        String goal,
        String trainerNotes,
        String handout,
        List<String> materials,
        List<String> cases,
        List<Long> themes)
        implements Timed {
    /** The most minutes that a block may take: a day. */
    public static final int LONGEST = 24 * 60;

    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int LINES = 2000;

    public BlockDraft {
        title = filled(title);
        kind = kind == null ? BlockKind.INPUT : kind;
        strand = filled(strand);
        method = filled(method);
        goal = filled(goal);
        trainerNotes = filled(trainerNotes);
        handout = filled(handout);
        materials = lines(materials);
        cases = lines(cases);
        themes = themes == null
                ? List.of()
                : themes.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** A block of which only the heading, the kind and the length are known yet. */
    public static BlockDraft named(String title, BlockKind kind, int minutes) {
        return new BlockDraft(title, kind, minutes, null, null, null, null, null, null, null, null, null);
    }

    /** The same, treating other themes. */
    public BlockDraft treating(List<Long> others) {
        return new BlockDraft(
                title, kind, minutes, pinnedAt, strand, method, goal, trainerNotes, handout, materials, cases, others);
    }

    /** The same, starting at another time; null lets it follow what stands before it. */
    public BlockDraft pinned(LocalTime time) {
        return new BlockDraft(
                title, kind, minutes, time, strand, method, goal, trainerNotes, handout, materials, cases, themes);
    }

    /** Notes what is wrong, with the path before each field's name: {@code days[0].blocks[2].}. */
    public void check(Mistakes mistakes, String path) {
        if (minutes < 0 || minutes > LONGEST) {
            mistakes.add(path + "minutes", "plan.mistake.minutes", LONGEST);
        }
        checkTime(mistakes, path + "pinnedAt", pinnedAt);
        mistakes.optional(path + "title", title, LINE);
        mistakes.optional(path + "strand", strand, LINE);
        mistakes.optional(path + "method", method, LINE);
        mistakes.optional(path + "goal", goal, TEXT / 4);
        mistakes.optional(path + "trainerNotes", trainerNotes, TEXT);
        mistakes.optional(path + "handout", handout, TEXT);
        mistakes.optional(path + "materials", String.join("\n", materials), LINES);
        mistakes.optional(path + "cases", String.join("\n", cases), LINES);
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
}
