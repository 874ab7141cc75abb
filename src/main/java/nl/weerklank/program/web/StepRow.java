package nl.weerklank.program.web;

import java.io.Serializable;
import nl.weerklank.program.CardStep;

/** A step of the pocket card as it stands in the form. */
public class StepRow implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String wording;

    StepRow(String title, String wording) {
        this.title = title;
        this.wording = wording;
    }

    CardStep step() {
        return new CardStep(title, wording);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
