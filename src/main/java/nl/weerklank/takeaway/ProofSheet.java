package nl.weerklank.takeaway;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.NewPage;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Text;
import nl.weerklank.print.Sheet.Tone;

/**
 * A proof of participation for each participant who was there, a page each, of the days on which he or she was; before
 * them what does not count yet, and why.
 */
final class ProofSheet {
    private static final double MINUTES = 60;

    private ProofSheet() {}

    static Sheet of(Occasion occasion) {
        Proofs proofs = new Proofs(occasion);
        List<Part> parts = new ArrayList<>(open(occasion, proofs.open(occasion.locale())));
        for (Occasion.Attendee person : proofs.proven()) {
            if (!parts.isEmpty()) {
                parts.add(new NewPage());
            }
            parts.addAll(page(occasion, person.name(), proofs.daysOf(person)));
        }
        return new Sheet(
                occasion.text(
                        "of", occasion.text("paper.proof"), occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.CERTIFICATE,
                parts);
    }

    private static List<Part> open(Occasion occasion, List<String> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(1, occasion.text("paper.proof")));
        parts.add(Text.plain(occasion.text("proof.not-counted")));
        sentences.forEach(sentence -> parts.add(Text.plain(sentence)));
        return parts;
    }

    private static List<Part> page(Occasion occasion, String name, List<HeldDay> days) {
        List<Part> parts = new ArrayList<>();
        parts.add(Text.quiet(occasion.organisation()));
        parts.add(Text.quiet(occasion.text("paper.proof")));
        parts.add(new Heading(1, name));
        parts.add(Text.plain(occasion.text("proof.took-part")));
        parts.add(new Heading(2, occasion.program().title()));
        parts.add(Text.labelled(occasion.text("label.dates"), Occasion.dates(days, occasion.locale())));
        parts.add(Text.labelled(occasion.text("label.hours"), hours(occasion, days)));
        parts.add(Text.labelled(occasion.text("label.trainer"), String.join(", ", occasion.trainers())));
        parts.add(Text.labelled(occasion.text("label.organisation"), occasion.organisation()));
        parts.add(new Text(Tone.SIGN, null, occasion.text("proof.signature", String.join(", ", occasion.trainers()))));
        return parts;
    }

    /** The hours that these days take without breaks, rounded to quarters. */
    private static String hours(Occasion occasion, List<HeldDay> days) {
        int minutes = days.stream().mapToInt(HeldDay::minutesOfTraining).sum();
        NumberFormat plain = NumberFormat.getNumberInstance(occasion.locale());
        return occasion.text("proof.hours", plain.format(Math.round(minutes / MINUTES * 4) / 4.0));
    }
}
