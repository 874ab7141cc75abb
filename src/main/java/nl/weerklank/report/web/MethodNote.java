package nl.weerklank.report.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;

/** How the figures came about: mode, n, threshold, what is not in them, and on whose terms the quotes stand there. */
final class MethodNote {

    private final Findings.Turnout turnout;
    private final boolean sized;
    private final Texts texts;

    /** @param sized whether a change is called small, clear or large */
    MethodNote(Findings.Turnout turnout, boolean sized, Texts texts) {
        this.turnout = turnout;
        this.sized = sized;
        this.texts = texts;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (turnout != null) lines.addAll(aboutFigures());
        lines.add(texts.getString("report.shared.method-quotes"));
        return lines;
    }

    private List<String> aboutFigures() {
        List<String> lines = new ArrayList<>();
        String mode = turnout.named() ? "report.shared.method-named" : "report.shared.method-anonymous";
        lines.add(texts.format(mode, turnout.counted()));
        String groups = turnout.apart() ? "report.shared.method-apart" : "report.shared.method-together";
        if (turnout.groups() > 1) lines.add(texts.format(groups, turnout.groups()));
        if (turnout.few() && !turnout.tooFew()) lines.add(texts.getString("report.shared.method-few"));
        lines.add(texts.format("report.shared.method-threshold", turnout.threshold()));
        if (turnout.tooFew()) return lines;
        if (turnout.waiting() > 0) {
            String waiting = turnout.apart() ? "report.shared.method-waiting" : "report.shared.method-late";
            lines.add(texts.format(waiting, turnout.waiting()));
        }
        lines.add(texts.getString("report.shared.method-bands"));
        if (sized) lines.add(texts.getString("report.shared.method-change"));
        if (turnout.knowsHowMany()) lines.add(texts.getString("report.shared.method-margins"));
        return lines;
    }
}
