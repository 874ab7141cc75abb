package nl.weerklank.report.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerklank.outcome.EditedQuote;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.CuratedQuote;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ProposedQuote;
import nl.weerklank.report.ReportSnapshot;
import nl.weerklank.report.Section;

/**
 * A report as the API tells it.
 *
 * @param edition that it is of; of all groups together the one from which it was drafted
 * @param together whether it is of all groups of the engagement that were evaluated apart
 * @param sections those that are shown, in their order
 * @param introductions a few words before sections, in Markdown, by the word of the section
 * @param publishedAt when it was last published, or absent
 */
@JsonbPropertyOrder({
    "id",
    "edition",
    "together",
    "language",
    "sections",
    "introductions",
    "goalAnswer",
    "nextSteps",
    "offer",
    "publishedAt",
    "quotes"
})
public record ReportJson(
        long id,
        long edition,
        boolean together,
        String language,
        List<String> sections,
        Map<String, String> introductions,
        String goalAnswer,
        String nextSteps,
        String offer,
        Instant publishedAt,
        List<QuoteJson> quotes) {

    /**
     * A quote with consent, and whether it is in the report; if not, why. Keys of answers are told as strings: they are
     * names to give back, not numbers to reckon with.
     *
     * @param text as it was written
     * @param edited as the trainer wants it quoted; absent where that is as written
     * @param editState whether the edited words are quoted: "spelling" and "agreed" are, "waiting" and "refused" are not
     * @param meanwhile what is quoted while the edited words are not: "original" or "nothing"
     * @param doneWith what is done with it; absent where nothing is said
     * @param theme the key of the theme that it is about
     */
    @JsonbPropertyOrder({
        "id",
        "text",
        "included",
        "reason",
        "kind",
        "use",
        "firstName",
        "role",
        "edited",
        "editState",
        "meanwhile",
        "highlighted",
        "doneWith",
        "theme"
    })
    public record QuoteJson(
            String id,
            String text,
            boolean included,
            String reason,
            String kind,
            String use,
            String firstName,
            String role,
            String edited,
            String editState,
            String meanwhile,
            boolean highlighted,
            String doneWith,
            String theme) {}

    /** Of a link: it shows the newest version. */
    static final String NEWEST = "newest";

    /** Of a link: it stays with the version that is published when it is made. */
    static final String THIS = "this";

    /**
     * A share link; the address is told whenever it is asked for, as reminders need it.
     *
     * @param version which it shows: "newest", or "this"
     * @param publishedAt when the version was published with which it stays; absent where it shows the newest
     * @param wrongPasswords how often a wrong password was typed lately; 0 while it is no more than readers mistype
     */
    @JsonbPropertyOrder({"id", "link", "expiresOn", "password", "version", "publishedAt", "openings", "wrongPasswords"})
    public record LinkJson(
            long id,
            String link,
            LocalDate expiresOn,
            boolean password,
            String version,
            Instant publishedAt,
            int openings,
            int wrongPasswords) {}

    /**
     * A draft to make.
     *
     * @param together whether it is of all groups of the engagement that were evaluated apart; absent for no
     */
    public record Draft(String language, List<String> sections, Boolean together) {

        Locale locale(Locale usual, Mistakes mistakes) {
            if (language != null && !Texts.speaks(language)) mistakes.add("language", "program.mistake.language");
            return language == null ? usual : Texts.spoken(language);
        }
    }

    static ReportJson of(OutcomeReport report, List<ProposedQuote> quotes, Optional<ReportSnapshot> latest) {
        return new ReportJson(
                report.id(),
                report.edition().id(),
                report.together(),
                report.locale().getLanguage(),
                report.sections().stream().map(Section::word).toList(),
                report.introductions().entrySet().stream()
                        .collect(Collectors.toMap(words -> words.getKey().word(), Map.Entry::getValue)),
                report.goalAnswer(),
                report.nextSteps(),
                report.offer(),
                latest.map(ReportSnapshot::publishedAt).orElse(null),
                quotes.stream().map(ReportJson::quote).toList());
    }

    private static QuoteJson quote(ProposedQuote proposed) {
        EditedQuote edited = proposed.edited();
        CuratedQuote curated = proposed.curated();
        return new QuoteJson(
                String.valueOf(proposed.quote().id()),
                proposed.quote().wording(),
                proposed.included(),
                proposed.included() ? null : proposed.leftOut().word(),
                proposed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                proposed.quote().use().word(),
                proposed.quote().firstName(),
                proposed.quote().role(),
                edited == null ? null : edited.wording(),
                edited == null ? null : edited.state().word(),
                edited == null ? null : edited.meanwhile().word(),
                curated.highlighted(),
                curated.doneWith(),
                curated.theme() == null ? null : String.valueOf(curated.theme()));
    }
}
