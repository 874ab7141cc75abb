package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;
import nl.weerklank.program.CardStep;

/** The steps of the conversation, for the pocket. */
final class CardSheet {
    private CardSheet() {}

    static Sheet of(Occasion occasion) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(1, title(occasion)));
        parts.addAll(steps(occasion, 2));
        if (occasion.program().cardSteps().isEmpty()) {
            parts.add(Text.plain(occasion.text("card.empty")));
        }
        return new Sheet(title(occasion), occasion.locale(), Sheet.Layout.POCKET, parts);
    }

    static String title(Occasion occasion) {
        String title = occasion.program().cardTitle();
        return occasion.said(title == null ? occasion.program().title() : title);
    }

    /** The steps, numbered, each under a heading of this level. */
    static List<Part> steps(Occasion occasion, int level) {
        List<Part> parts = new ArrayList<>();
        List<CardStep> steps = occasion.program().cardSteps();
        for (int i = 0; i < steps.size(); i++) {
            parts.add(new Heading(
                    level, (i + 1) + ". " + occasion.said(steps.get(i).title())));
            parts.addAll(Prose.of(Tone.PLAIN, null, occasion.said(steps.get(i).wording())));
        }
        return parts;
    }
}
