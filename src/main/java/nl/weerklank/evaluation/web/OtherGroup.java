package nl.weerklank.evaluation.web;

import nl.weerklank.program.Edition;

/** Another group of the same engagement and program, which may share in one evaluation. */
public class OtherGroup {

    private final Edition edition;
    private final int participants;
    private boolean chosen;

    OtherGroup(Edition edition, int participants) {
        this.edition = edition;
        this.participants = participants;
    }

    public Edition getEdition() {
        return edition;
    }

    /** How many take part in it. */
    public int getParticipants() {
        return participants;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
