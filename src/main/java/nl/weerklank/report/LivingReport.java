package nl.weerklank.report;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.ScoreSentence;
import nl.weerklank.report.Findings.QuoteGroup.Kind;

/**
 * A report as it is shown at one moment: frozen findings, and the words of those quotes whose writers allow them now.
 * No word of a quote is kept anywhere else.
 */
public final class LivingReport {

    /** Quotes of one place in the report; there is at least one. The note tells of revisions of the questions, or is null. */
    public record Quotes(Kind kind, String heading, List<Quote> quotes, String note) {}

    /** What the version before said, and when it was published, as the clock told it where the training was. */
    public record Former(Findings findings, LocalDateTime publishedAt) {}

    private final Findings findings;
    private final Former former;
    private final Locale locale;
    private final LivingWords words;

    /** @param former the version before; null for a first one */
    LivingReport(Findings findings, Former former, Locale locale, Map<Long, Quote> words) {
        this(findings, former, locale, keys -> words);
    }

    /** @param words tells the quotes with these keys that may be shown now, each time it is asked */
    LivingReport(Findings findings, Former former, Locale locale, Function<Collection<Long>, Map<Long, Quote>> words) {
        this.findings = findings;
        this.former = former;
        this.locale = locale;
        this.words = new LivingWords(findings.quotes(), words);
    }

    public Findings findings() {
        return findings;
    }

    /** The version before; nothing for a first one. */
    public Optional<Former> former() {
        return Optional.ofNullable(former);
    }

    /** What is different from the version before, a sentence each; empty for a first one and for one that says the same. */
    public List<String> changes() {
        return former == null ? List.of() : Changes.between(former.findings(), findings, locale);
    }

    /** The language that it is written in. */
    public Locale locale() {
        return locale;
    }

    /** The manager's quotes. */
    public List<Quote> managerQuotes() {
        return words.quotes().stream()
                .filter(group -> group.kind() == Kind.MANAGER)
                .flatMap(group -> group.quotes().stream())
                .toList();
    }

    /** The participants' quotes, by place. */
    public List<Quotes> participantQuotes() {
        return words.quotes().stream()
                .filter(group -> group.kind() != Kind.MANAGER)
                .toList();
    }

    /** Whether the trainer wants a quote to stand large. */
    public boolean isHighlighted(Quote quote) {
        return findings.presentation().highlighted().contains(quote.id());
    }

    /** What is done with a quote, if the trainer says so. */
    public Optional<String> doneWith(Quote quote) {
        return findings.presentation().note(quote.id()).map(Presentation.QuoteNote::doneWith);
    }

    /** The theme that a quote is about, if the trainer says so. */
    public Optional<String> about(Quote quote) {
        return findings.presentation().note(quote.id()).map(Presentation.QuoteNote::theme);
    }

    /** The scores and the remarks that are shown, in one sentence; nothing when there is neither. */
    public Optional<String> sentence() {
        List<ScoreSentence.Part> parts = findings.scores().stream()
                .filter(Findings.Score::sentence)
                .map(score -> new ScoreSentence.Part(score.name(), score.verdict()))
                .toList();
        int remarks = words.quotes().stream()
                .filter(group -> group.kind() == Kind.REMARK)
                .mapToInt(group -> group.quotes().size())
                .sum();
        return ScoreSentence.of(parts, remarks, locale);
    }

    /** How many of the themes with figures work out better now. */
    public long betterThemes() {
        return shifts().stream().filter(theme -> theme.shift().better()).count();
    }

    /** The themes with figures. */
    public List<Findings.Theme> shifts() {
        return findings.themes().stream().filter(theme -> theme.shift() != null).toList();
    }

    /** The themes of which only can be said what was done about them, or that too few answered. */
    public List<Findings.Theme> otherThemes() {
        return findings.themes().stream().filter(theme -> theme.shift() == null).toList();
    }
}
