package nl.weerklank.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.weerklank.account.Organisation;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.Counted;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.FileType;
import nl.weerklank.plan.KindColour;
import nl.weerklank.plan.Link;
import nl.weerklank.plan.Material;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.print.Sheet;
import nl.weerklank.program.CardStep;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.PracticeCase;
import nl.weerklank.program.Program;
import org.junit.jupiter.api.Test;

/**
 * Each field of a plan and its program holds a word of its own; in which documents that word may be found is told here,
 * and it is found in no byte of any other.
 */
class ForTheTrainerAloneTest {
    private static final Map<String, Set<Paper>> MAY_TELL = Map.ofEntries(
            Map.entry("Merknotities", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkvorigekeer", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkwerkvorm", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkdoel", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkleider", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkmateriaal", EnumSet.of(Paper.SCRIPT, Paper.MATERIALS)),
            Map.entry("Merksoort", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkthema", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkadres", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkbestand", EnumSet.of(Paper.SCRIPT)),
            Map.entry("Merkgeval", EnumSet.of(Paper.SCRIPT, Paper.BRIEF)),
            Map.entry("Merksituatie", EnumSet.of(Paper.BRIEF)),
            Map.entry("Merkrol", EnumSet.of(Paper.BRIEF)),
            Map.entry("Merksamenvatting", EnumSet.noneOf(Paper.class)),
            Map.entry("Merktip", EnumSet.noneOf(Paper.class)),
            Map.entry("Merknaam", EnumSet.of(Paper.ATTENDANCE, Paper.PROOF)),
            Map.entry("Merkhandout", EnumSet.of(Paper.SCRIPT, Paper.HANDOUT)),
            Map.entry("Merkdoelstelling", EnumSet.of(Paper.HANDOUT)),
            Map.entry("Merkstap", EnumSet.of(Paper.HANDOUT, Paper.CARD)));

    @Test
    void noDocumentTellsWhatItMayNot() throws IOException {
        Occasion occasion = occasion();
        Map<String, Set<Paper>> inPdf = new TreeMap<>();
        Map<String, Set<Paper>> inWord = new TreeMap<>();
        for (Paper paper : Paper.values()) {
            Sheet sheet = paper.sheet(occasion);
            note(inPdf, paper, Written.everything(Written.as(PaperFormat.PDF, sheet)) + SheetHtml.of(sheet));
            note(
                    inWord,
                    paper,
                    Written.parts(Written.as(PaperFormat.DOCX, sheet)).toString());
        }

        assertThat(inPdf).isEqualTo(new TreeMap<>(MAY_TELL));
        assertThat(inWord).isEqualTo(new TreeMap<>(MAY_TELL));
    }

    private static void note(Map<String, Set<Paper>> found, Paper paper, String told) {
        MAY_TELL.keySet().forEach(word -> {
            Set<Paper> papers = found.computeIfAbsent(word, none -> EnumSet.noneOf(Paper.class));
            if (told.matches("(?s).*" + word + "\\b.*")) {
                papers.add(paper);
            }
        });
    }

    private static Occasion occasion() {
        BlockDraft block = new BlockWriting()
                .title("Oefenen")
                .ownKind(new OwnKind(1, "Merksoort", KindColour.values()[0], Counted.PRACTICE))
                .minutes(30)
                .leader("Merkleider")
                .method("Merkwerkvorm")
                .goal("Merkdoel")
                .trainerNotes("Merknotities")
                .lastTime("Merkvorigekeer")
                .handout("Merkhandout")
                .materials(List.of(Material.of("Merkmateriaal")))
                .cases(List.of("Merkgeval"))
                .themes(List.of(7L))
                .links(List.of(new Link(null, "https://example.org/Merkadres")))
                .files(List.of(new BlockFile(1, "Merkbestand.pdf", FileType.values()[0], 10)))
                .draft();
        Program program =
                new Program(new Organisation("Bureau"), "Training", Occasions.DUTCH, CustomerWord.KLANT, Instant.EPOCH);
        program.rename("Training", "Merksamenvatting");
        program.pursue(List.of("Merkdoelstelling"));
        program.advise(List.of("Merktip"));
        program.carry("Kaartje", List.of(new CardStep("Luister", "Merkstap")));
        program.practise(List.of(new PracticeCase("Merkgeval", "Merksituatie", "Merkrol")));
        Occasion plain = Occasions.of(
                program, List.of(new DayDraft(null, LocalTime.of(9, 0), LocalTime.of(12, 0), List.of(block))), 1);
        return new Occasion(
                program,
                plain.group(),
                plain.organisation(),
                plain.trainers(),
                plain.locale(),
                plain.days(),
                List.of(new Occasion.Attendee(1, "Merknaam", Map.of(1, true))),
                Map.of(7L, "Merkthema"),
                3,
                plain.today());
    }
}
