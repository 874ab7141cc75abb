package nl.weerklank.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;

/** A suggestion that a trainer does not want to see again. */
@Entity
@Table(name = "ignored_suggestion")
class IgnoredSuggestion {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String label;

    protected IgnoredSuggestion() {}

    IgnoredSuggestion(Organisation organisation, String label) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.label = label;
    }
}
