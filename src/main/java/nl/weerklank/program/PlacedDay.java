package nl.weerklank.program;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A day at its place among those of an edition. The place is its key: what is held there can become another day. */
@Entity
@Table(name = "edition_day")
@IdClass(PlacedDay.Key.class)
public class PlacedDay {

    /**
     * Which day of which edition.
     *
     * <p>A class with fields, as the persistence provider makes it without an argument.
     */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long edition;
        private int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.edition == edition && key.place == place;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(edition) + place;
        }
    }

    @Id
    @ManyToOne(optional = false)
    private Edition edition;

    @Id
    private int place;

    @Embedded
    private EditionDay day;

    protected PlacedDay() {}

    PlacedDay(Edition edition, int place, EditionDay day) {
        this.edition = edition;
        this.place = place;
        this.day = day;
    }

    /** From 0. */
    int place() {
        return place;
    }

    EditionDay day() {
        return day;
    }

    /** Holds another day at this place. */
    void become(EditionDay other) {
        this.day = other;
    }
}
