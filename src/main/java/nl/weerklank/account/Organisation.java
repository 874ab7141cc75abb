package nl.weerklank.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** A bureau or an independent trainer: the border of everything that is kept. Nothing is seen from outside it. */
@Entity
@Table(name = "organisation")
public class Organisation {

    /** The fewest answers from which an anonymous figure is shown. */
    public static final int LOWEST_THRESHOLD = 5;

    private static final int HIGHEST_THRESHOLD = 100;

    @Id
    private long id;

    private String name;

    private int threshold;

    @Version
    private int version;

    protected Organisation() {}

    /** A new organisation with the lowest threshold. */
    public Organisation(String name) {
        this.id = Keys.fresh();
        this.threshold = LOWEST_THRESHOLD;
        rename(name);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** How many answers an anonymous figure needs before it is shown, at least {@value #LOWEST_THRESHOLD}. */
    public int threshold() {
        return threshold;
    }

    /** Takes another name; refuses an empty one and one of over 120 characters. */
    public void rename(String newName) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", newName, 120);
        mistakes.refuseIfAny();
        this.name = checked;
    }

    /** Asks for more answers before a figure is shown. Never fewer: that would open what was promised closed. */
    public void raiseThreshold(int answers) {
        if (answers < threshold || answers > HIGHEST_THRESHOLD) {
            throw Refusal.invalid("threshold", "account.mistake.threshold", threshold, HIGHEST_THRESHOLD);
        }
        this.threshold = answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation organisation && organisation.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
