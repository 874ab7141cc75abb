package nl.weerklank.program;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal.Mistake;

/**
 * A list of participants as it comes out of a spreadsheet or a mail: cells separated by tabs, semicolons or commas, with
 * or without a line of column names. Nothing is refused; each line tells what was understood of it and what is wrong.
 */
public record PastedParticipants(List<Line> lines) {

    /**
     * What was understood of one line.
     *
     * @param number the line's number in what was pasted, from 1
     * @param participant who it names; the first name may be null
     * @param mistakes what keeps it from being added
     * @param twice whether the same person stands on an earlier line or takes part already
     */
    public record Line(int number, NewParticipant participant, List<Mistake> mistakes, boolean twice) {

        /** Whether it will be added. */
        public boolean isGood() {
            return mistakes.isEmpty() && !twice;
        }
    }

    /** Reads a list for an edition in which the given people take part already. */
    public static PastedParticipants read(String pasted, List<Participant> present) {
        List<NewParticipant> known = new ArrayList<>();
        present.forEach(one -> known.add(NewParticipant.of(one)));
        List<Line> lines = new ArrayList<>();
        for (PastedTable.Row row : PastedTable.read(pasted).rows()) {
            Line line = line(row, known);
            lines.add(line);
            known.add(line.participant());
        }
        return new PastedParticipants(List.copyOf(lines));
    }

    private static Line line(PastedTable.Row row, List<NewParticipant> known) {
        NewParticipant typed = new NewParticipant(row.firstName(), row.lastName(), row.email());
        Mistakes mistakes = new Mistakes();
        NewParticipant checked = typed.checked(mistakes, "");
        boolean twice = known.stream().anyMatch(other -> same(checked, other));
        return new Line(row.number(), checked, mistakes.refusal().mistakes(), twice);
    }

    /** One address is one person; a full name is, unless the addresses differ; a first name alone is not. */
    private static boolean same(NewParticipant one, NewParticipant other) {
        if (one.email() != null && other.email() != null) {
            return one.email().equalsIgnoreCase(other.email());
        }
        return one.lastName() != null
                && equal(one.lastName(), other.lastName())
                && equal(one.firstName(), other.firstName());
    }

    private static boolean equal(String one, String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }

    /** Those who can be added. */
    public List<NewParticipant> good() {
        return lines.stream().filter(Line::isGood).map(Line::participant).toList();
    }
}
