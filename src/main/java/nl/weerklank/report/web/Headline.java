package nl.weerklank.report.web;

import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.LivingReport;

/** The figures at the top of a report, in words. */
public final class Headline {

    private final LivingReport report;
    private final Findings findings;
    private final Texts texts;

    /** @param report of an evaluation */
    Headline(LivingReport report) {
        this.report = report;
        this.findings = report.findings();
        this.texts = Texts.in(report.locale());
    }

    /** The overall verdict, with a capital; null without scores. */
    public String verdict() {
        Findings.Overall overall = findings.overall();
        return overall == null ? null : Wording.capitalised(overall.verdict(), report.locale());
    }

    /** What the overall verdict is about: "gemiddeld over drie onderdelen, 4,5 van 5 (n = 11)". */
    public String verdictNote() {
        Findings.Overall overall = findings.overall();
        String parts = overall.parts() == 1
                ? texts.getString("report.shared.over-one-part")
                : texts.format("report.shared.over-parts", Wording.count(overall.parts(), report.locale()));
        String mean = overall.mean() == null
                ? parts
                : texts.format("report.shared.with-mean", parts, new Figures(report.locale()).mean(overall.mean()));
        return texts.format("report.shared.with-n", mean, findings.turnout().counted());
    }

    /** "11 van 12", or "11" where it is not known how many were there. */
    public String turnout() {
        Findings.Turnout turnout = findings.turnout();
        return turnout.knowsHowMany()
                ? texts.format("report.shared.of", turnout.counted(), turnout.invited())
                : String.valueOf(turnout.counted());
    }

    /** What the turnout is of. */
    public String answered() {
        return texts.getString(
                findings.turnout().knowsHowMany() ? "report.shared.answered" : "report.shared.answered-unknown");
    }

    /** That responses of groups too small by themselves wait for those of others; null where none do. */
    public String waitingForOthers() {
        Findings.Turnout turnout = findings.turnout();
        return turnout.apart() && turnout.counted() > 0 && turnout.waiting() > 0
                ? texts.format("report.shared.method-waiting", turnout.waiting())
                : null;
    }

    /** "3 van 4" themes that work out better; null without figures. */
    public String better() {
        int themes = report.shifts().size();
        return themes == 0 ? null : texts.format("report.shared.of", report.betterThemes(), themes);
    }
}
