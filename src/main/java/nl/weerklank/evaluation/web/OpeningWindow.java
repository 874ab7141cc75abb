package nl.weerklank.evaluation.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import nl.weerklank.platform.Mistakes;
import org.omnifaces.util.Faces;

/** From when until when answers are taken, as the trainer picks it on the page that opens an evaluation. */
public class OpeningWindow implements Serializable {

    private static final long serialVersionUID = 1;

    private boolean later;
    private String opensAt;
    private boolean ending;
    private String closesAt;

    /** Takes over what was picked in the plain radio buttons. */
    void read() {
        later = "later".equals(Faces.getRequestParameter("opens"));
        ending = "moment".equals(Faces.getRequestParameter("closes"));
    }

    /** When it opens by the clock of that zone; null for now. */
    Instant opens(ZoneId zone, Mistakes mistakes) {
        return later ? moment("opensAt", opensAt, zone, mistakes) : null;
    }

    /** When it closes by itself; null where the trainer closes it. */
    Instant closes(ZoneId zone, Mistakes mistakes) {
        return ending ? moment("closesAt", closesAt, zone, mistakes) : null;
    }

    private static Instant moment(String field, String typed, ZoneId zone, Mistakes mistakes) {
        try {
            return LocalDateTime.parse(Objects.toString(typed, "")).atZone(zone).toInstant();
        } catch (DateTimeParseException noMoment) {
            mistakes.add(field, "evaluation.new.no-moment");
            return null;
        }
    }

    public boolean isLater() {
        return later;
    }

    public boolean isEnding() {
        return ending;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }
}
