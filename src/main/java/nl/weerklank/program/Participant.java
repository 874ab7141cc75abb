package nl.weerklank.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;

/** Someone who takes part; only the first name is always known. */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    protected Participant() {}

    Participant(Organisation organisation, NewParticipant participant) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.firstName = participant.firstName();
        this.lastName = participant.lastName();
        this.email = participant.email();
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String firstName() {
        return firstName;
    }

    /** The rest of the name, or null. */
    public String lastName() {
        return lastName;
    }

    /** The address, or null. */
    public String email() {
        return email;
    }

    /** First and last name as far as they are known. */
    public String fullName() {
        return NewParticipant.of(this).fullName();
    }
}
