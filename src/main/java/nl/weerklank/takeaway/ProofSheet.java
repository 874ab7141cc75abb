package nl.weerklank.takeaway;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.takeaway.Sheet.Heading;
import nl.weerklank.takeaway.Sheet.NewPage;
import nl.weerklank.takeaway.Sheet.Part;
import nl.weerklank.takeaway.Sheet.Text;
import nl.weerklank.takeaway.Sheet.Tone;

/** A proof of participation for each participant who was not absent, a page each. */
final class ProofSheet {
    private static final double MINUTES = 60;

    private ProofSheet() {}

    static Sheet of(Occasion occasion) {
        List<Part> parts = new ArrayList<>();
        List<Occasion.Attendee> present =
                occasion.people().stream().filter(person -> !person.absent()).toList();
        for (int i = 0; i < present.size(); i++) {
            if (i > 0) {
                parts.add(new NewPage());
            }
            parts.addAll(page(occasion, present.get(i).name()));
        }
        if (present.isEmpty()) {
            parts.add(new Heading(1, occasion.text("paper.proof")));
            parts.add(Text.plain(occasion.text("proof.empty")));
        }
        return new Sheet(
                occasion.text(
                        "of", occasion.text("paper.proof"), occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.CERTIFICATE,
                parts);
    }

    private static List<Part> page(Occasion occasion, String name) {
        List<Part> parts = new ArrayList<>();
        parts.add(Text.quiet(occasion.organisation()));
        parts.add(Text.quiet(occasion.text("paper.proof")));
        parts.add(new Heading(1, name));
        parts.add(Text.plain(occasion.text("proof.took-part")));
        parts.add(new Heading(2, occasion.program().title()));
        parts.add(Text.labelled(occasion.text("label.dates"), occasion.dates()));
        parts.add(Text.labelled(occasion.text("label.hours"), hours(occasion)));
        parts.add(Text.labelled(occasion.text("label.trainer"), String.join(", ", occasion.trainers())));
        parts.add(Text.labelled(occasion.text("label.organisation"), occasion.organisation()));
        parts.add(new Text(Tone.SIGN, null, occasion.text("proof.signature", String.join(", ", occasion.trainers()))));
        return parts;
    }

    /** The hours that the days take without breaks, rounded to quarters. */
    private static String hours(Occasion occasion) {
        int minutes =
                occasion.days().stream().mapToInt(HeldDay::minutesOfTraining).sum();
        NumberFormat plain = NumberFormat.getNumberInstance(occasion.locale());
        return occasion.text("proof.hours", plain.format(Math.round(minutes / MINUTES * 4) / 4.0));
    }
}
