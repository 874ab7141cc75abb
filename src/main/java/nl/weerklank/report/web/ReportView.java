package nl.weerklank.report.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.LivingReport;
import nl.weerklank.report.Section;

/** A report in words and shapes for its template, which serves page, print and PDF alike. */
public final class ReportView {

    /** Quotes under a title, with what must be known of them, or null; suggestions and remarks look alike, one-liners larger. */
    public record QuoteBlock(String title, String note, List<Quote> quotes) {}

    private static final String LISTINGS = "listings";

    private final LivingReport report;
    private final Findings findings;
    private final Texts texts;
    private final Figures figures;
    private final QuoteBlocks blocks;

    ReportView(LivingReport report) {
        this(report, Integer.MAX_VALUE);
    }

    private ReportView(LivingReport report, int mostQuotes) {
        this.report = report;
        this.findings = report.findings();
        this.texts = Texts.in(report.locale());
        this.figures = new Figures(report.locale());
        this.blocks = new QuoteBlocks(report, mostQuotes);
    }

    /** The same report with no more quotes of participants than this. */
    ReportView of(int most) {
        return new ReportView(report, most);
    }

    public Locale locale() {
        return report.locale();
    }

    public Findings findings() {
        return findings;
    }

    /** What files of it are called: title and client, and whether it is of all groups together. */
    String nameOfFile() {
        String name = findings.title() + " " + findings.client();
        boolean together = findings.turnout() != null && findings.turnout().apart();
        return together ? name + " " + texts.getString("report.client.together") : name;
    }

    /** Client and group, as far as known. */
    public String group() {
        return findings.group() == null ? findings.client() : findings.client() + ", " + findings.group();
    }

    /** Who gave it: "Els de Wit, Omar Haddad (acteur) en Lies Smit (co-trainer)". */
    public String givers() {
        List<String> names = findings.team().stream().map(this::named).toList();
        return names.isEmpty() ? findings.trainer() : Wording.list(names, locale());
    }

    private String named(Findings.Giver giver) {
        return giver.role().equals("trainer")
                ? giver.name()
                : texts.format("report.shared.giver", giver.name(), texts.getString("program.team." + giver.role()));
    }

    /** The days of the training: "16 en 17 november 2026". */
    public String days() {
        return Dates.days(findings.days(), locale());
    }

    /** A date in full. */
    public String date(LocalDate date) {
        return Dates.full(date, locale());
    }

    /** The figures at the top; null where nobody was asked. */
    public Headline headline() {
        return findings.turnout() == null ? null : new Headline(report);
    }

    /** When the goal was agreed. */
    public String agreed() {
        return texts.format("report.shared.agreed", date(findings.goal().agreedOn()));
    }

    public List<Quote> managerQuotes() {
        return report.managerQuotes();
    }

    /** Below the manager's quote: name and role as far as they may be told. */
    public String signature(Quote quote) {
        String role = quote.role() == null ? texts.getString("report.shared.manager") : quote.role();
        String who = quote.firstName() == null ? Wording.capitalised(role, locale()) : quote.firstName() + ", " + role;
        return texts.format("report.shared.with-consent", who);
    }

    public List<ShiftRow> shifts() {
        return report.shifts().stream()
                .map(theme -> ShiftRow.of(theme, figures, texts))
                .toList();
    }

    /** The themes of {@link #shifts()}, as they were found. */
    public List<Findings.Theme> themesWithFigures() {
        return report.shifts();
    }

    public List<ThemeRow> otherThemes() {
        return report.otherThemes().stream()
                .map(theme -> ThemeRow.of(theme, findings.turnout(), texts))
                .toList();
    }

    /** Whether there is anything to say of themes. */
    public boolean hasThemes() {
        return !findings.themes().isEmpty();
    }

    /** The scores and remarks in one sentence, or nothing. */
    public String sentence() {
        return report.sentence().orElse("");
    }

    public List<ScoreRow> scores() {
        return findings.scores().stream()
                .map(score -> ScoreRow.of(score, figures, texts))
                .toList();
    }

    /** What the band behind a dot is; null where none is drawn. */
    public String usualNote() {
        boolean drawn = scores().stream().anyMatch(row -> row.band() != null);
        return drawn ? texts.getString("report.shared.usual-note") : null;
    }

    /** What was asked as before and now, besides the themes. */
    public List<ShiftRow> estimates() {
        return findings.estimates().stream()
                .map(estimate -> ShiftRow.of(estimate, figures, texts))
                .toList();
    }

    /** Options, numbers and days. */
    public List<ListingRow> listings() {
        return findings.listings().stream()
                .map(listing -> ListingRow.of(listing, texts))
                .toList();
    }

    /** Who wrote a quote, as far as it may be told. */
    public String writer(Quote quote) {
        return quote.firstName() == null ? texts.getString("report.shared.nobody") : quote.firstName();
    }

    /** How a quote stands: large, or null for as usual. */
    public String look(Quote quote) {
        return report.isHighlighted(quote) ? "large" : null;
    }

    /** What is done with a quote; null where nothing is said. */
    public String doneWith(Quote quote) {
        return report.doneWith(quote).orElse(null);
    }

    /** The theme that a quote is about; null where nothing is said. */
    public String about(Quote quote) {
        return report.about(quote).orElse(null);
    }

    /** The participants' quotes, each place under its title, as many as there is room for. */
    public List<QuoteBlock> quotes() {
        return blocks.shown(Section.QUOTES);
    }

    /** What participants promised themselves to do, under the questions that they answered. */
    public List<QuoteBlock> promises() {
        return blocks.shown(Section.PROMISES);
    }

    /** How many of the quotes with consent stand in the report; null where that is not known. */
    public String share() {
        return blocks.share();
    }

    /** How many of the quotes there is room for, and where the others stand; null where all are here. */
    public String cut() {
        return blocks.cut();
    }

    /**
     * "Anders dan in de versie van 20 november 2026", with the time where both versions are of one day, or that nothing
     * is different; null for a first version.
     */
    public String changedSince() {
        String key = changes().isEmpty() ? "report.changed.none" : "report.changed.title";
        return report.former()
                .map(former -> texts.format(key, version(former.publishedAt())))
                .orElse(null);
    }

    private String version(LocalDateTime published) {
        LocalDate day = published.toLocalDate();
        String told = date(day);
        return day.equals(findings.madeOn()) ? told + ", " + Dates.time(published.toLocalTime(), locale()) : told;
    }

    /** What is different from the version before, a sentence each. */
    public List<String> changes() {
        return report.changes();
    }

    /** The sections in the order that the trainer chose; what there is nothing to say of is empty. */
    public List<Section> sections() {
        return findings.presentation().sections().stream()
                .flatMap(word -> Section.of(word).stream())
                .toList();
    }

    /** A few words before a section, as plain text; null for none. */
    public String introductionInWords(Section section) {
        return findings.presentation()
                .introduction(section)
                .map(Markdown::words)
                .orElse(null);
    }

    /** The names of the parts of the template, in the order that the trainer chose. */
    public List<String> parts() {
        return findings.presentation().sections().stream()
                .flatMap(section ->
                        section.equals(Section.SCORES.word()) ? Stream.of(section, LISTINGS) : Stream.of(section))
                .toList();
    }

    /** A few words before a section, as safe HTML; null for none. */
    public String introduction(String section) {
        return Section.of(section)
                .flatMap(findings.presentation()::introduction)
                .map(Markdown::html)
                .orElse(null);
    }

    /** What the figures cannot tell of the goal: more where it was asked again weeks later. */
    public String caution() {
        return texts.getString(
                findings.askedLater() ? "report.shared.goal-caution-later" : "report.shared.goal-caution");
    }

    /** How the figures came about, as paragraphs of one line each. */
    public List<String> method() {
        boolean sized = report.shifts().stream().anyMatch(theme -> theme.shift().change() != null);
        return new MethodNote(findings.turnout(), sized, texts).lines();
    }
}
