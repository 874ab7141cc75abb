package nl.weerklank.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.weerklank.outcome.Quote;
import nl.weerklank.report.Findings.QuoteGroup;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/** A report in which there is something to say in every section. */
public final class SampleReport {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Map<Long, Quote> words = new TreeMap<>();
    private final List<QuoteGroup> groups = new ArrayList<>();
    private String title = "Van klacht naar kans";
    private int n = 11;
    private int copies = 1;
    private Findings.Turnout turnout;
    private Findings.Usual usual;
    private Presentation presentation;
    private String offer;

    /** With this title. */
    public SampleReport title(String changed) {
        title = changed;
        return this;
    }

    /** With so many answers. */
    public SampleReport answers(int changed) {
        n = changed;
        return this;
    }

    /** With so many who answered, of so many. */
    public SampleReport turnout(Findings.Turnout changed) {
        turnout = changed;
        return this;
    }

    /** With each theme and score so many times. */
    public SampleReport times(int changed) {
        copies = changed;
        return this;
    }

    /** With these words of participants. */
    public SampleReport quotes(Iterable<String> wordings) {
        List<Long> keys = new ArrayList<>();
        wordings.forEach(wording -> keys.add(keep(wording, null)));
        groups.add(new QuoteGroup(Kind.ONE_LINER, null, keys, null));
        return this;
    }

    /** With these words of what participants resolved to do. */
    public SampleReport promises(String question, String wording) {
        groups.add(new QuoteGroup(Kind.PROMISE, question, List.of(keep(wording, null)), null));
        return this;
    }

    /** With a next step that the trainer offers. */
    public SampleReport offer(String step) {
        offer = step;
        return this;
    }

    /** With the first quote about a theme and large, and so many quotes that could stand there and do not. */
    public SampleReport presented(String theme, int unshown) {
        Presentation.QuoteNote note = new Presentation.QuoteNote(1, "Doen wij", theme);
        QuoteShare share = new QuoteShare(words.size() + unshown, unshown);
        presentation = new Presentation(null, null, List.of(1L), List.of(note), share);
        return this;
    }

    /** With what earlier groups gave beside each score. */
    public SampleReport beside(Findings.Usual earlier) {
        usual = earlier;
        return this;
    }

    private long keep(String wording, String role) {
        long key = words.size() + 1L;
        words.put(key, new Quote(key, wording, Quote.Use.REPORT, role == null ? "Bo" : null, role, null));
        return key;
    }

    /** A report with so many quotes that exist only when they are asked for, with this telling how many at once. */
    public LivingReport withEndlessQuotes(int many, IntConsumer asked) {
        List<Long> keys = LongStream.range(0, many).boxed().toList();
        QuoteGroup group = new QuoteGroup(Kind.REMARK, null, keys, null);
        return new LivingReport(findings(List.of(group)), null, DUTCH, (Collection<Long> wanted) -> {
            asked.accept(wanted.size());
            return wanted.stream().collect(Collectors.toMap(key -> key, SampleReport::made));
        });
    }

    private static Quote made(long key) {
        String wording = "Toelichting nummer " + key + ", " + "met nogal wat woorden ".repeat(10);
        return new Quote(key, wording, Quote.Use.REPORT, null, null, null);
    }

    public LivingReport in(Locale locale) {
        List<QuoteGroup> all = new ArrayList<>(groups);
        all.add(new QuoteGroup(
                Kind.MANAGER, null, List.of(keep("Dat scheelt ons elke week gedoe.", "teammanager")), null));
        return new LivingReport(findings(all), null, locale, words);
    }

    /** After a version that was published at that time, and said the same but for what was offered. */
    public LivingReport after(LocalDateTime published, String offered, Locale locale) {
        Findings before = new SampleReport().offer(offered).findings(groups);
        return new LivingReport(findings(groups), new LivingReport.Former(before, published), locale, words);
    }

    private Findings findings(List<QuoteGroup> quotes) {
        List<Findings.Theme> themes = new ArrayList<>();
        List<Findings.Score> scores = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            themes.add(theme("Rustig blijven bij boosheid", 2.1, 4));
            themes.add(theme("Op tijd terugbellen als het systeem geen seintje geeft", 2.6, 2.8));
            scores.add(score("Inhoudelijke kennis", 0, 0, n - n * 7 / 11, n * 7 / 11));
            scores.add(score("Feedback", 2, 3, n - 5 - n * 5 / 11, n * 5 / 11));
        }
        themes.add(new Findings.Theme(
                "Het rooster", "back-to-organisation", "Dat lost een training niet op", 0, 0, null, false, null));
        return new Findings(
                title,
                "Gemeente Waterland",
                "Publieksbalie",
                "Bureau De Wit",
                "Els de Wit",
                List.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 17)),
                LocalDate.of(2026, 11, 24),
                turnout == null ? new Findings.Turnout(n + 1, n, 0, 5, false, 1, false) : turnout,
                new Findings.Overall(2, new Findings.Mean(4.5, false), "goed tot zeer goed"),
                new Findings.Goal(
                        "Minder klachten die terugkomen",
                        "Er wordt teruggebeld",
                        LocalDate.of(2026, 10, 5),
                        "Te vroeg."),
                themes,
                scores,
                List.of(new Findings.Estimate(
                        new Findings.Topic("calm", "Zekerheid", null, n, 0, false, null),
                        "laag",
                        "hoog",
                        new Findings.Mean(2.5, true),
                        new Findings.Mean(4, false))),
                List.of(new Findings.Listing(
                        new Findings.Topic("how", "Hoe hoorde je ervan?", null, n, 0, false, null),
                        false,
                        List.of(
                                new Findings.Listing.Row("Collega", n - 3, 0),
                                new Findings.Listing.Row("Anders", 3, 0)),
                        "",
                        null)),
                quotes,
                List.of("Vraag naar één klacht die goed afliep"),
                offer,
                List.of(),
                presentation);
    }

    private Findings.Theme theme(String name, double then, double now) {
        Findings.Shift shift =
                new Findings.Shift(n, new Findings.Mean(then, false), new Findings.Mean(now, false), true, null);
        return new Findings.Theme(name, "treated", null, 60, 30, shift, false, null);
    }

    private Findings.Score score(String heading, int... counts) {
        String[] labels = {"slecht tot matig", "voldoende", "goed", "zeer goed"};
        List<Findings.Cell> cells = new ArrayList<>();
        for (int at = 0; at < counts.length; at++) {
            cells.add(new Findings.Cell(at == 0 ? 1 : at + 2, at + 2, counts[at], labels[at]));
        }
        return new Findings.Score(
                "part",
                heading,
                null,
                heading.toLowerCase(DUTCH),
                true,
                n,
                0,
                false,
                cells,
                new Findings.Mean(4.4, false),
                5,
                "goed tot zeer goed",
                false,
                null,
                usual);
    }
}
