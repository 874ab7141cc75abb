package nl.weerklank.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;

/** Who hires the trainer. */
@Entity
@Table(name = "client")
public class Client {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    private String sector;

    protected Client() {}

    Client(Organisation organisation, String name) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.name = name;
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    /** The line of work, in the trainer's own words, or null: "gemeenten", "zorg". */
    public String sector() {
        return sector;
    }

    void workIn(String line) {
        this.sector = line;
    }
}
