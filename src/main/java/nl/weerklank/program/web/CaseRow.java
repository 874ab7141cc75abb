package nl.weerklank.program.web;

import java.io.Serializable;
import nl.weerklank.program.PracticeCase;

/** A practice case as it stands in the form. */
public class CaseRow implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String situation;
    private String brief;

    CaseRow(String title, String situation, String brief) {
        this.title = title;
        this.situation = situation;
        this.brief = brief;
    }

    PracticeCase practiceCase() {
        return new PracticeCase(title, situation, brief);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getBrief() {
        return brief;
    }

    public void setBrief(String brief) {
        this.brief = brief;
    }
}
