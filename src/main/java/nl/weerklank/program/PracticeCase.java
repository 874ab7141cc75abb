package nl.weerklank.program;

import jakarta.persistence.Embeddable;

/** A conversation to practise: what the one who practises reads, and what only the role-player knows. */
@Embeddable
public class PracticeCase {

    private String title;

    private String situation;

    private String brief;

    protected PracticeCase() {}

    /** A case; situation and brief may be null. */
    public PracticeCase(String title, String situation, String brief) {
        this.title = title;
        this.situation = situation;
        this.brief = brief;
    }

    public String title() {
        return title;
    }

    /** What the participant who practises reads. */
    public String situation() {
        return situation;
    }

    /** For the role-player only: attitude, what happened, what softens and what angers. */
    public String brief() {
        return brief;
    }
}
