package nl.weerklank.program;

import jakarta.persistence.Embeddable;

/** One step of the conversation, as it stands on the pocket card. */
@Embeddable
public class CardStep {

    private String title;

    private String wording;

    protected CardStep() {}

    /** A step with its name and what it asks of you; the latter may be null. */
    public CardStep(String title, String wording) {
        this.title = title;
        this.wording = wording;
    }

    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }
}
