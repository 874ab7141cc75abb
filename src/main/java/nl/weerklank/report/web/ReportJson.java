package nl.weerklank.report.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.LeaveReason;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ProposedQuote;
import nl.weerklank.report.ReportChange;
import nl.weerklank.report.ReportSnapshot;
import nl.weerklank.report.Section;

/**
 * A report as the API tells it.
 *
 * @param publishedAt when it was last published, or absent
 */
@JsonbPropertyOrder({"id", "edition", "language", "sections", "goalAnswer", "nextSteps", "publishedAt", "quotes"})
public record ReportJson(
        long id,
        long edition,
        String language,
        List<String> sections,
        String goalAnswer,
        String nextSteps,
        Instant publishedAt,
        List<QuoteJson> quotes) {

    /**
     * A quote with consent, and whether it is in the report; if not, why. Keys of answers are told as strings: they are
     * names to give back, not numbers to reckon with.
     */
    @JsonbPropertyOrder({"id", "text", "included", "reason", "kind", "use", "firstName", "role"})
    public record QuoteJson(
            String id,
            String text,
            boolean included,
            String reason,
            String kind,
            String use,
            String firstName,
            String role) {}

    /** Of a link: it shows the newest version. */
    static final String NEWEST = "newest";

    /** Of a link: it stays with the version that is published when it is made. */
    static final String THIS = "this";

    /**
     * A share link; the address is told whenever it is asked for, as reminders need it.
     *
     * @param version which it shows: "newest", or "this"
     * @param publishedAt when the version was published with which it stays; absent where it shows the newest
     */
    @JsonbPropertyOrder({"id", "link", "expiresOn", "password", "version", "publishedAt", "openings"})
    public record LinkJson(
            long id,
            String link,
            LocalDate expiresOn,
            boolean password,
            String version,
            Instant publishedAt,
            int openings) {}

    /** A draft to make. */
    public record Draft(String language, List<String> sections) {

        Locale locale(Locale usual, Mistakes mistakes) {
            if (language != null && !Texts.speaks(language)) mistakes.add("language", "program.mistake.language");
            return language == null ? usual : Texts.spoken(language);
        }
    }

    /** A quote to leave out. */
    public record LeaveOut(Long quote, String reason) {}

    /** What to change; what is absent stays. */
    public record Change(
            List<LeaveOut> leaveOut, List<Long> include, String goalAnswer, String nextSteps, List<String> sections) {

        static final Change NONE = new Change(null, null, null, null, null);

        ReportChange checked() {
            Mistakes mistakes = new Mistakes();
            Map<Long, LeaveReason> leave = leaveOut == null ? null : reasons(mistakes);
            Set<Section> shown = sections == null ? null : known(sections, mistakes);
            mistakes.refuseIfAny();
            return new ReportChange(leave, include, goalAnswer, nextSteps, shown);
        }

        private Map<Long, LeaveReason> reasons(Mistakes mistakes) {
            Map<Long, LeaveReason> reasons = new LinkedHashMap<>();
            for (int i = 0; i < leaveOut.size(); i++) {
                LeaveOut left = leaveOut.get(i);
                Optional<LeaveReason> reason =
                        Optional.ofNullable(left).map(LeaveOut::reason).flatMap(LeaveReason::of);
                if (reason.isEmpty()) mistakes.add("leaveOut[" + i + "].reason", "report.mistake.reason");
                if (left == null || left.quote() == null) {
                    mistakes.add("leaveOut[" + i + "].quote", "platform.mistake.required");
                } else {
                    reason.ifPresent(known -> reasons.put(left.quote(), known));
                }
            }
            return reasons;
        }
    }

    static Set<Section> known(List<String> words, Mistakes mistakes) {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String word : words == null ? List.<String>of() : words) {
            Section.of(word).ifPresentOrElse(sections::add, () -> mistakes.add("sections", "report.mistake.section"));
        }
        return sections;
    }

    static ReportJson of(OutcomeReport report, List<ProposedQuote> quotes, Optional<ReportSnapshot> latest) {
        return new ReportJson(
                report.id(),
                report.edition().id(),
                report.locale().getLanguage(),
                report.sections().stream().map(Section::word).toList(),
                report.goalAnswer(),
                report.nextSteps(),
                latest.map(ReportSnapshot::publishedAt).orElse(null),
                quotes.stream().map(ReportJson::quote).toList());
    }

    private static QuoteJson quote(ProposedQuote proposed) {
        return new QuoteJson(
                String.valueOf(proposed.quote().id()),
                proposed.quote().wording(),
                proposed.included(),
                proposed.included() ? null : proposed.leftOut().word(),
                proposed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                proposed.quote().use().word(),
                proposed.quote().firstName(),
                proposed.quote().role());
    }
}
