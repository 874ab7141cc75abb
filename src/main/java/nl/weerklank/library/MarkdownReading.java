package nl.weerklank.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.samples.PlanFile;

/**
 * Reads a plan from Markdown as {@link PlanMarkdown} writes it, in any language that the program speaks. What it does not
 * understand it refuses, each with the number of its line: nothing that somebody wrote is passed over.
 */
final class MarkdownReading {
    private static final Pattern DAY =
            Pattern.compile("## .*?(?:(\\d{4}-\\d{2}-\\d{2}), )?(\\d{1,2}:\\d{2})\\s*[–-]\\s*(\\d{1,2}:\\d{2})\\s*");
    private static final Pattern BLOCK =
            Pattern.compile("### (?:\\d{1,2}:\\d{2}(?: |$))?(.*?)\\s*\\(([^,()]+), (\\d{1,5}) min\\)\\s*");
    private static final Pattern LABEL = Pattern.compile("- ([^:]+): (.*)");
    private static final Pattern TEXT = Pattern.compile("\\*\\*(.+)\\*\\*\\s*");
    private static final Pattern LINK = Pattern.compile("\\[(.*)]\\((\\S+)\\)|<(\\S+)>");
    private static final List<String> LABELS = List.of(
            "pinned",
            "strand",
            "leader",
            "room",
            "method",
            "goal",
            "material",
            "case",
            "theme",
            "link",
            "file",
            "notes",
            "last-time",
            "handout");

    private final PlanFile.Known known;
    private final Locale reader;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, BlockKind> kinds = new HashMap<>();
    private final List<Refusal.Mistake> mistakes = new ArrayList<>();
    private final List<DayDraft> days = new ArrayList<>();
    private final List<BlockDraft> blocks = new ArrayList<>();
    private DayDraft day;
    private GatheredBlock block;
    private String open;
    private int number;

    private MarkdownReading(PlanFile.Known known, Locale reader) {
        this.known = known;
        this.reader = reader;
        Texts.LANGUAGES.forEach(language -> {
            Texts texts = Texts.in(language);
            LABELS.forEach(label -> labels.put(lower(texts.format("library.markdown." + label)), label));
            // as files from before call it
            labels.putIfAbsent(lower(texts.format("library.markdown.case-before")), "case");
            BlockKind.USUAL.forEach(kind -> kinds.put(lower(texts.format("plan.block-kind." + kind.code())), kind));
        });
    }

    /**
     * The days in a text; refuses it with everything that is wrong with it.
     *
     * @param reader the language in which mistakes are told
     */
    static List<DayDraft> read(String text, PlanFile.Known known, Locale reader) {
        MarkdownReading reading = new MarkdownReading(known, reader);
        text.lines().forEach(reading::line);
        reading.endDay();
        if (reading.days.isEmpty()) {
            reading.mistake("library.mistake.no-day");
        }
        if (!reading.mistakes.isEmpty()) {
            throw Refusal.invalid(reading.mistakes);
        }
        return reading.days;
    }

    private void line(String line) {
        number++;
        if (line.startsWith("### ")) {
            startBlock(line);
        } else if (line.startsWith("## ")) {
            startDay(line);
        } else if (day != null && (!line.isBlank() || isEmptyLineOf(line))) {
            if (block == null) {
                mistake("library.mistake.before-block");
            } else {
                content(line);
            }
        }
    }

    /** An empty line of a text that goes on, as opposed to one between two things. */
    private boolean isEmptyLineOf(String line) {
        return line.equals("  ") && block != null && open != null;
    }

    private void startDay(String line) {
        endDay();
        Matcher matcher = DAY.matcher(line);
        if (!matcher.matches()) {
            mistake("library.mistake.day");
            day = new DayDraft(null, LocalTime.MIN, LocalTime.NOON, List.of());
            return;
        }
        LocalDate date =
                matcher.group(1) == null ? null : parsed(LocalDate::parse, matcher.group(1), "plan.mistake.date");
        LocalTime start = time(matcher.group(2));
        LocalTime end = time(matcher.group(3));
        day = new DayDraft(date, start, end, List.of());
        check(mistakes -> day.check(mistakes, ""), number);
    }

    private void startBlock(String line) {
        endBlock();
        block = new GatheredBlock(number);
        open = null;
        if (day == null) {
            mistake("library.mistake.before-day");
            day = new DayDraft(null, LocalTime.MIN, LocalTime.NOON, List.of());
        }
        Matcher matcher = BLOCK.matcher(line);
        if (!matcher.matches()) {
            mistake("library.mistake.block");
            return;
        }
        block.writing.title(matcher.group(1)).minutes(Integer.parseInt(matcher.group(3)));
        String kind = matcher.group(2).strip();
        BlockKind usual = BlockKind.ofCode(kind).orElse(kinds.get(lower(kind)));
        if (usual != null) {
            block.writing.kind(usual);
        } else {
            known.kinds().apply(kind).ifPresentOrElse(block.writing::ownKind, () -> mistake("plan.mistake.kind"));
        }
    }

    private void content(String line) {
        Matcher label = LABEL.matcher(line);
        Matcher text = TEXT.matcher(line);
        if (line.startsWith(">")) {
            more(line.startsWith("> ") ? line.substring(2) : line.substring(1), "notes", "last-time", "handout");
        } else if (line.startsWith("  ")) {
            more(line.substring(2), "goal", "method", "strand", "leader", "room", "case", "theme", "material");
        } else if (text.matches() && labels.containsKey(lower(text.group(1)))) {
            open = labels.get(lower(text.group(1)));
        } else if (label.matches() && labels.containsKey(lower(label.group(1)))) {
            open = labels.get(lower(label.group(1)));
            block.add(open, label.group(2), number);
        } else {
            mistake("library.mistake.line");
        }
    }

    private void more(String line, String... where) {
        if (open == null || !List.of(where).contains(open)) {
            mistake("library.mistake.line");
        } else {
            block.goOn(open, line, number);
        }
    }

    private void endBlock() {
        if (block != null) {
            blocks.add(draft(block));
            block = null;
        }
    }

    private void endDay() {
        endBlock();
        if (day != null) {
            days.add(new DayDraft(day.heldOn(), day.startsAt(), day.endsAt(), List.copyOf(blocks)));
            check(mistakes -> SessionPlan.check(days, mistakes), number);
        }
        blocks.clear();
        day = null;
    }

    private BlockDraft draft(GatheredBlock from) {
        BlockWriting writing = from.writing;
        from.one("pinned").ifPresent(pin -> writing.pinnedAt(time(pin)));
        from.one("strand").ifPresent(writing::strand);
        from.one("leader").ifPresent(writing::leader);
        from.one("room").ifPresent(writing::room);
        from.one("method").ifPresent(writing::method);
        from.one("goal").ifPresent(writing::goal);
        from.one("notes").ifPresent(writing::trainerNotes);
        from.one("last-time").ifPresent(writing::lastTime);
        from.one("handout").ifPresent(writing::handout);
        writing.materials(from.all("material").stream().map(Material::read).toList());
        writing.cases(from.all("case"));
        writing.themes(found(from, "theme", known.themes(), "plan.mistake.theme"));
        List<BlockFile> files = found(from, "file", known.files(), "plan.mistake.file");
        writing.files(files);
        writing.links(from.all("link").stream().map(this::link).toList());
        BlockDraft draft = writing.draft();
        check(mistakes -> draft.check(mistakes, ""), from.line);
        return draft;
    }

    private <T> List<T> found(GatheredBlock from, String label, Function<String, Optional<T>> known, String mistake) {
        return from.all(label).stream()
                .flatMap(name -> {
                    Optional<T> found = known.apply(name);
                    if (found.isEmpty()) {
                        mistakeAt(from.lineOf(label), mistake, name);
                    }
                    return found.stream();
                })
                .toList();
    }

    private Link link(String written) {
        Matcher matcher = LINK.matcher(written);
        if (!matcher.matches()) {
            return new Link(null, written);
        }
        return matcher.group(3) == null
                ? new Link(matcher.group(1), matcher.group(2))
                : new Link(null, matcher.group(3));
    }

    private LocalTime time(String written) {
        return parsed(time -> LocalTime.parse(time.length() == 4 ? "0" + time : time), written, "plan.mistake.time");
    }

    private <T> T parsed(Function<String, T> parser, String written, String mistake) {
        try {
            return parser.apply(written);
        } catch (DateTimeException unreadable) {
            mistake(mistake);
            return null;
        }
    }

    /** Notes what is wrong with something that ends where it is read, at its first line. */
    private void check(java.util.function.Consumer<Mistakes> check, int line) {
        Mistakes found = new Mistakes();
        if (mistakes.isEmpty()) {
            check.accept(found);
        }
        found.refusal().mistakes().forEach(mistake -> mistakeAt(line, mistake.key(), mistake.arguments()));
    }

    private void mistake(String key, Object... arguments) {
        mistakeAt(number, key, arguments);
    }

    private void mistakeAt(int line, String key, Object... arguments) {
        String message = Texts.in(reader).format(key, arguments);
        mistakes.add(new Refusal.Mistake("line " + line, "samples.mistake.at", line, message));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
