package nl.weerklank.report.web;

import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/**
 * What was done about a theme.
 *
 * @param decision the decision in a few words, or null
 * @param tone the CSS class of the decision
 * @param detail minutes, or the reason, or that too few answered; null where there is none
 */
public record ThemeRow(String name, String decision, String tone, String detail) {

    static ThemeRow of(Findings.Theme theme, Findings.Turnout turnout, Texts texts) {
        String fate = fate(theme, texts);
        String detail = theme.tooFew() && turnout != null
                ? joined(texts.format("report.shared.too-few", turnout.threshold()), fate)
                : fate;
        return new ThemeRow(theme.name(), decision(theme, texts), tone(theme), detail);
    }

    static String decision(Findings.Theme theme, Texts texts) {
        if (theme.decision() == null) return null;
        return switch (theme.decision()) {
            case "treated" -> texts.getString("report.shared.treated");
            case "left-out" -> texts.getString("report.shared.left-out");
            default -> texts.getString("report.shared.back-to-organisation");
        };
    }

    static String tone(Findings.Theme theme) {
        if (theme.decision() == null) return "";
        return switch (theme.decision()) {
            case "treated" -> "done";
            case "left-out" -> "no";
            default -> "back";
        };
    }

    /** How long it was treated, why the trainer decided so, how large the change is and how it works out weeks later. */
    static String fate(Findings.Theme theme, Texts texts) {
        String treated = joined(minutes(theme, texts), theme.reason());
        return joined(joined(treated, change(theme, texts)), after(theme, texts));
    }

    private static String change(Findings.Theme theme, Texts texts) {
        Findings.Shift shift = theme.shift();
        if (shift == null || shift.change() == null) return null;
        String size = shift.change().name().toLowerCase(Locale.ROOT);
        return texts.getString("report.shared.change." + size + (shift.better() ? "" : "-back"));
    }

    private static String after(Findings.Theme theme, Texts texts) {
        Findings.After after = theme.after();
        if (after == null) return null;
        return texts.format("report.shared.after", new Figures(texts.getLocale()).mean(after.mean()), after.n());
    }

    private static String minutes(Findings.Theme theme, Texts texts) {
        if (theme.minutes() == 0 || !"treated".equals(theme.decision())) return null;
        return theme.practice() == 0
                ? texts.format("report.shared.minutes", theme.minutes())
                : texts.format(
                        "report.shared.minutes-" + (theme.practice() == theme.minutes() ? "only-practice" : "practice"),
                        theme.minutes(),
                        theme.practice());
    }

    private static String joined(String one, String other) {
        if (one == null) return other;
        return other == null ? one : one + " · " + other;
    }
}
