package nl.weerklank.desk.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Participant;
import nl.weerklank.program.PastedParticipants;

/** A list of participants as it was pasted, and what was understood of it. */
public class PasteBox implements Serializable {

    private static final long serialVersionUID = 1;

    private String pasted;
    private transient PastedParticipants understood;

    /** Reads what was pasted; refuses when that is nothing. */
    void read(List<Participant> present) {
        if (pasted == null || pasted.isBlank()) {
            understood = null;
            throw Refusal.invalid("pasted", "desk.edition.nothing-pasted");
        }
        understood = PastedParticipants.read(pasted, present);
    }

    List<NewParticipant> good() {
        return understood == null ? List.of() : understood.good();
    }

    /** Throws away what was pasted. */
    public void clear() {
        pasted = null;
        understood = null;
    }

    /** Whether there is something to look at. */
    public boolean isRead() {
        return understood != null;
    }

    public List<PastedParticipants.Line> getLines() {
        return isRead() ? understood.lines() : List.of();
    }

    /** How many can be added. */
    public int getGoodCount() {
        return good().size();
    }

    /** How many lines are left out. */
    public int getLeftOut() {
        return getLines().size() - getGoodCount();
    }

    /** Whether a line can be added, and if not, what is wrong with it. */
    public String judgement(PastedParticipants.Line line, Locale locale) {
        if (line.participant().firstName() == null) {
            return Texts.in(locale).format("desk.edition.no-first-name");
        }
        if (!line.mistakes().isEmpty()) {
            return line.mistakes().stream()
                    .map(mistake -> mistake.message(locale))
                    .collect(Collectors.joining(" "));
        }
        return Texts.in(locale).format(line.twice() ? "desk.edition.twice" : "desk.edition.good");
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
