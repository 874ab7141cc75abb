package nl.weerklank.takeaway;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.SecretLink;

/** A link by which whoever has it reads the days of a trainer's trainings. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends SecretLink {
    @ManyToOne(optional = false)
    private Trainer trainer;

    protected CalendarLink() {}

    CalendarLink(Trainer trainer, Instant madeAt) {
        super(madeAt);
        this.trainer = trainer;
    }

    @Override
    protected String purpose() {
        return "calendar";
    }

    Trainer trainer() {
        return trainer;
    }
}
