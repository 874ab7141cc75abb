package nl.weerklank.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;

/** A kind of block in the list of an organisation. */
@Entity
@Table(name = "block_kind")
public class OwnKindEntry {
    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    @Enumerated(EnumType.STRING)
    private KindColour colour;

    @Enumerated(EnumType.STRING)
    private Counted counted;

    protected OwnKindEntry() {}

    OwnKindEntry(Organisation organisation, String name, KindColour colour, Counted counted) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        become(name, colour, counted);
    }

    /** Is called otherwise, or counts as something else; refuses a name that is missing, long, or of a usual kind. */
    final void become(String newName, KindColour newColour, Counted newCounted) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", newName, OwnKind.LONGEST_NAME);
        if (checked != null
                && BlockKind.ofCode(checked.toLowerCase(java.util.Locale.ROOT)).isPresent()) {
            mistakes.add("name", "plan.mistake.kind-taken", checked);
        }
        if (checked != null && checked.matches(".*[(),].*")) {
            mistakes.add("name", "plan.mistake.kind-name");
        }
        if (newColour == null) {
            mistakes.add("colour", "plan.mistake.colour");
        }
        if (newCounted == null) {
            mistakes.add("counted", "plan.mistake.counted");
        }
        mistakes.refuseIfAny();
        this.name = checked;
        this.colour = newColour;
        this.counted = newCounted;
    }

    Organisation organisation() {
        return organisation;
    }

    /** As a block holds it. */
    public OwnKind kind() {
        return new OwnKind(id, name, colour, counted);
    }
}
