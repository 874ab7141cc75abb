package nl.weerklank.report.web;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.outcome.EditedQuote.Meanwhile;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.report.LeaveReason;
import nl.weerklank.report.QuoteChange;
import nl.weerklank.report.ReportChange;
import nl.weerklank.report.Section;

/**
 * What to change in a report, as it is sent; what is absent stays.
 *
 * @param order quotes in the order in which they stand under their question
 * @param offer the next step offered; empty to say nothing
 * @param sections those to show, in their order; none for all of them
 * @param introductions in Markdown, by the word of the section; an empty one is taken away
 */
public record AskedChange(
        List<LeaveOut> leaveOut,
        List<Long> include,
        List<OfQuote> quotes,
        List<Long> order,
        String goalAnswer,
        String nextSteps,
        String offer,
        List<String> sections,
        Map<String, String> introductions) {

    static final AskedChange NONE = new AskedChange(null, null, null, null, null, null, null, null, null);

    /** A quote to leave out. */
    public record LeaveOut(Long quote, String reason) {}

    /**
     * What to change of one quote; what is absent stays.
     *
     * @param edited the words as they should be quoted; empty for those that were written
     * @param meanwhile what is quoted until the writer agrees to more than spelling: "original", as where nothing is said,
     *     or "nothing"
     * @param doneWith what is done with it; empty to say nothing
     * @param theme the key of the theme that it is about; 0 for none
     */
    public record OfQuote(
            Long quote, String edited, String meanwhile, Boolean highlighted, String doneWith, Long theme) {

        private QuoteChange checked(String field, Mistakes mistakes) {
            Optional<Meanwhile> chosen = Meanwhile.of(meanwhile);
            if (meanwhile != null && chosen.isEmpty()) {
                mistakes.add(field + ".meanwhile", "report.mistake.meanwhile");
            }
            return new QuoteChange(edited, chosen.orElse(null), highlighted, doneWith, theme);
        }
    }

    ReportChange checked() {
        Mistakes mistakes = new Mistakes();
        Map<Long, LeaveReason> leave = reasons(mistakes);
        Map<Long, QuoteChange> changes = changes(mistakes);
        List<Section> shown = sections == null ? null : known(sections, mistakes);
        Map<Section, String> introduced = introduced(mistakes);
        mistakes.refuseIfAny();
        return new ReportChange(leave, include, changes, order, goalAnswer, nextSteps, offer, shown, introduced);
    }

    private Map<Long, LeaveReason> reasons(Mistakes mistakes) {
        Map<Long, LeaveReason> reasons = new LinkedHashMap<>();
        for (int i = 0; leaveOut != null && i < leaveOut.size(); i++) {
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

    private Map<Long, QuoteChange> changes(Mistakes mistakes) {
        Map<Long, QuoteChange> changes = new LinkedHashMap<>();
        for (int i = 0; quotes != null && i < quotes.size(); i++) {
            String field = "quotes[" + i + "]";
            OfQuote asked = quotes.get(i);
            if (asked == null || asked.quote() == null) {
                mistakes.add(field + ".quote", "platform.mistake.required");
            } else {
                changes.put(asked.quote(), asked.checked(field, mistakes));
            }
        }
        return changes;
    }

    private Map<Section, String> introduced(Mistakes mistakes) {
        Map<Section, String> introduced = new EnumMap<>(Section.class);
        if (introductions != null) {
            introductions.forEach((word, words) -> known(Collections.singletonList(word), mistakes)
                    .forEach(section -> introduced.put(section, words == null ? "" : words)));
        }
        return introduced;
    }

    /** The sections that these words name, in their order; notes a mistake where one names none. */
    static List<Section> known(List<String> words, Mistakes mistakes) {
        List<String> named = words == null ? List.of() : words;
        if (named.stream().anyMatch(word -> Section.of(word).isEmpty())) {
            mistakes.add("sections", "report.mistake.section");
        }
        return named.stream().flatMap(word -> Section.of(word).stream()).toList();
    }
}
