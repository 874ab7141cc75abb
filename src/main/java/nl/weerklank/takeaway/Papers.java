package nl.weerklank.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.SheetDocx;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** Puts together what the documents of a training tell. */
@ApplicationScoped
@Transactional
public class Papers {
    /** How many work together in a small group where nobody says so. */
    public static final int TOGETHER = 3;

    private static final int MOST_TOGETHER = 100;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    /**
     * A document of a training, to be written as a file.
     *
     * @param together how many work together in a small group, 1 to 100, or null for {@value #TOGETHER}
     * @param participant the key of the one whose proof of participation is wanted, or null for all
     */
    public Sheet sheet(Edition edition, Paper paper, Integer together, Long participant) {
        if (together != null && (together < 1 || together > MOST_TOGETHER)) {
            throw Refusal.invalid("together", "takeaway.mistake.together", MOST_TOGETHER);
        }
        Occasion occasion = occasion(edition, together == null ? TOGETHER : together);
        return paper.sheet(participant == null ? occasion : occasion.of(participant));
    }

    /** Who of a training can prove to have taken part. */
    public Proofs proofs(Edition edition) {
        return new Proofs(occasion(edition, TOGETHER));
    }

    private Occasion occasion(Edition edition, int together) {
        Map<Long, String> names = themes.of(edition).stream().collect(Collectors.toMap(Theme::id, Theme::name));
        return Occasion.of(
                edition,
                plans.of(edition).days(),
                editions.attendance(edition),
                names,
                together,
                LocalDate.now(clock.withZone(edition.timeZone())));
    }

    /** Writes a document as a PDF, or as a file for Word. */
    public static void write(Sheet sheet, PaperFormat format, OutputStream out) throws IOException {
        if (format == PaperFormat.PDF) {
            out.write(SheetPdf.of(sheet));
        } else {
            SheetDocx.write(sheet, Texts.in(sheet.locale()).getString("takeaway.page"), out);
        }
    }
}
