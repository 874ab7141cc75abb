package nl.weerklank.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Dates;
import nl.weerklank.platform.Texts;

/**
 * The next step that can be offered by what is known, for the trainer to go on from: what the training left, what goes back
 * to the organisation, and when the group is met or asked again. It names no price and no outcome.
 */
final class OfferDraft {

    private final Findings findings;
    private final Locale locale;
    private final Texts texts;

    private OfferDraft(Findings findings, Locale locale) {
        this.findings = findings;
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** A first offer in the report's language, a line for each thing that can be done. */
    static String of(Findings findings, Locale locale) {
        return new OfferDraft(findings, locale).words();
    }

    private String words() {
        if (isOfGroupsApart())
            return texts.getString(
                    findings.askedLater() ? "report.draft.offer-talk-apart" : "report.draft.offer-later-apart");
        List<String> lines = new ArrayList<>();
        about("left-out").ifPresent(lines::add);
        about("back-to-organisation").ifPresent(lines::add);
        lines.add(later());
        return String.join("\n", lines);
    }

    /** Each group has its own themes and days then, so that none of them is said of all. */
    private boolean isOfGroupsApart() {
        return findings.turnout() != null && findings.turnout().apart();
    }

    private Optional<String> about(String decision) {
        List<String> names = findings.themes().stream()
                .filter(theme -> Objects.equals(theme.decision(), decision))
                .map(Findings.Theme::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.format("report.draft.offer-" + decision, Wording.list(names, locale)));
    }

    private String later() {
        Optional<LocalDate> again = findings.days().stream()
                .filter(day -> day.isAfter(findings.madeOn()))
                .findFirst();
        if (again.isPresent()) return texts.format("report.draft.offer-again", Dates.full(again.get(), locale));
        return texts.getString(findings.askedLater() ? "report.draft.offer-talk" : "report.draft.offer-later");
    }
}
