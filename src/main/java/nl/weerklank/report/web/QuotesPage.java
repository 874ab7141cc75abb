package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.report.Findings.QuoteGroup.Kind;
import nl.weerklank.report.LeaveReason;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ProposedQuote;
import nl.weerklank.report.Reports;
import nl.weerklank.report.Review;

/** The quotes of a report, as the trainer works through them. */
@Named
@RequestScoped
public class QuotesPage {

    /** A key of the keyboard and the word for what it does. */
    public record Key(String key, String deed) {}

    /** Quotes that answer one question. */
    public record Group(String place, String title, boolean suggestions, List<QuoteRow> rows) {

        public String getPlace() {
            return place;
        }

        public String getTitle() {
            return title;
        }

        public boolean isSuggestions() {
            return suggestions;
        }

        public List<QuoteRow> getRows() {
            return rows;
        }
    }

    /** A text without consent. */
    public record Kept(String title, String wording) {

        public String getTitle() {
            return title;
        }

        public String getWording() {
            return wording;
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("J", "next"),
            new Key("K", "previous"),
            new Key("I", "include"),
            new Key("X", "leave"),
            new Key("M", "mask"),
            new Key("E", "edit"),
            new Key("H", "highlight"),
            new Key("A", "answer"),
            new Key("Shift ↑ ↓", "move"),
            new Key("Z", "undo"));

    @Inject
    private CuratedReport curated;

    @Inject
    private Reports reports;

    @Inject
    private Language language;

    private Review review;
    private List<Group> groups = List.of();
    private Texts texts;

    @PostConstruct
    void open() {
        OutcomeReport report = curated.report().orElse(null);
        if (report != null) {
            texts = Texts.in(language.locale());
            review = reports.review(report);
            groups = grouped();
        }
    }

    private List<Group> grouped() {
        Map<Long, String> themes = new HashMap<>();
        review.themes().forEach(theme -> themes.put(theme.theme(), theme.name()));
        Map<List<Object>, Group> found = new LinkedHashMap<>();
        for (ProposedQuote quote : review.quotes()) {
            found.computeIfAbsent(place(quote.kind(), quote.heading()), place -> group(quote, found.size()))
                    .rows()
                    .add(new QuoteRow(quote, review.masks(), themes, texts));
        }
        return List.copyOf(found.values());
    }

    private static List<Object> place(Kind kind, String heading) {
        return List.of(kind, heading == null ? "" : heading);
    }

    private Group group(ProposedQuote first, int place) {
        boolean suggestions = first.kind() == Kind.SUGGESTION;
        return new Group(String.valueOf(place), title(first.kind(), first.heading()), suggestions, new ArrayList<>());
    }

    private String title(Kind kind, String heading) {
        return kind == Kind.OTHER && heading != null
                ? heading
                : texts.getString(
                        "report.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The quotes with consent under their questions. */
    public List<Group> getGroups() {
        return groups;
    }

    /** The texts without consent. */
    public List<Kept> getKept() {
        return review == null
                ? List.of()
                : review.kept().stream()
                        .map(kept -> new Kept(
                                title(kept.kind(), kept.heading()), kept.text().wording()))
                        .toList();
    }

    /** How many quotes stand in the report now. */
    public long getShown() {
        return review.quotes().stream()
                .filter(ProposedQuote::included)
                .filter(quote -> quote.edited() == null || !quote.edited().hidden())
                .count();
    }

    /** How many could. */
    public int getProposed() {
        return review.quotes().size();
    }

    public List<ThemeFate> getThemes() {
        return review == null ? List.of() : review.themes();
    }

    public LeaveReason[] getReasons() {
        return LeaveReason.values();
    }

    /** What each key does. */
    public List<Key> getKeys() {
        return KEYS;
    }
}
