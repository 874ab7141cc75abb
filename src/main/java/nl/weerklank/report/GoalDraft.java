package nl.weerklank.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;

/** What can be said of the goal by the figures alone, for the trainer to go on from. It claims no effect. */
final class GoalDraft {

    private GoalDraft() {}

    /**
     * A first answer in the report's language; nothing where no theme has figures.
     *
     * @param apart whether the themes are of groups that were each asked their own
     */
    static Optional<String> of(List<Findings.Theme> themes, boolean apart, Locale locale) {
        List<Findings.Shift> shifts = themes.stream()
                .map(Findings.Theme::shift)
                .filter(shift -> shift != null)
                .toList();
        if (shifts.isEmpty()) return Optional.empty();
        int better = (int) shifts.stream().filter(Findings.Shift::better).count();
        Texts texts = Texts.in(locale);
        String figures = texts.format(
                "report.draft." + how(better, shifts.size()) + (apart ? "-apart" : ""),
                Wording.capitalised(Wording.count(better, locale), locale),
                Wording.count(shifts.size(), locale));
        return Optional.of(figures + " " + texts.getString("report.draft.later"));
    }

    private static String how(int better, int all) {
        if (better == 0) return "none";
        if (better < all) return better == 1 ? "single" : "some";
        if (all == 1) return "one";
        return all == 2 ? "both" : "all";
    }
}
