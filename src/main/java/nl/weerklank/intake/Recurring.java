package nl.weerklank.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** A difficulty that comes back over trainings, as a trainer put it together by hand; themes of groups stay as they are. */
@Entity
@Table(name = "recurring")
public class Recurring {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    @ElementCollection
    @CollectionTable(name = "recurring_difficulty", joinColumns = @JoinColumn(name = "recurring_id"))
    @Column(name = "answer_id")
    private Set<Long> difficulties = new HashSet<>();

    @Version
    private int version;

    protected Recurring() {}

    Recurring(Organisation organisation, String name) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        rename(name);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The keys of the answers in it. */
    public Set<Long> difficulties() {
        return Set.copyOf(difficulties);
    }

    boolean isOf(Organisation somebody) {
        return organisation.equals(somebody);
    }

    final void rename(String newName) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", newName, Theme.LONGEST_NAME);
        mistakes.refuseIfAny();
        name = checked;
    }

    void take(Collection<Long> more) {
        difficulties.addAll(more);
    }
}
