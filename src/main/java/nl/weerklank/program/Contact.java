package nl.weerklank.program;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.platform.Keys;

/** The person at the client who wants to know what the training brought; any part may be unknown. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Client client;

    private String name;

    private String role;

    private String email;

    protected Contact() {}

    Contact(Client client, NewContact contact) {
        this.id = Keys.fresh();
        this.client = client;
        this.name = contact.name();
        this.role = contact.role();
        this.email = contact.email();
    }

    public long id() {
        return id;
    }

    public Client client() {
        return client;
    }

    public String name() {
        return name;
    }

    /** What the contact does at the client, as it may stand below a quote. */
    public String role() {
        return role;
    }

    public String email() {
        return email;
    }
}
