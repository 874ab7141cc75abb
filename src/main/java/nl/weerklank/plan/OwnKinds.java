package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;

/** The kinds of block that organisations have besides the usual six. */
@ApplicationScoped
@Transactional
public class OwnKinds {
    private static final int MOST = 30;

    @PersistenceContext
    private EntityManager entities;

    /** The organisation's kinds by name. */
    public List<OwnKind> of(Organisation organisation) {
        return entities.createQuery(
                        "select k from OwnKindEntry k where k.organisation = :organisation order by k.name",
                        OwnKindEntry.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(OwnKindEntry::kind)
                .toList();
    }

    /** Adds a kind; refuses one that is called as another. */
    public OwnKind add(Organisation organisation, String name, KindColour colour, Counted counted) {
        // one after another, so that two who add the same at once do not both find that it is not there
        entities.find(Organisation.class, organisation.id(), LockModeType.PESSIMISTIC_WRITE);
        List<OwnKind> present = of(organisation);
        OwnKindEntry entry = new OwnKindEntry(organisation, name, colour, counted);
        if (present.size() >= MOST) {
            throw Refusal.invalid("name", "plan.mistake.too-many-kinds", MOST);
        }
        checkName(present, entry.kind());
        entities.persist(entry);
        return entry.kind();
    }

    /** Changes a kind, and with it every block that is of it. */
    public OwnKind change(Organisation organisation, long id, String name, KindColour colour, Counted counted) {
        OwnKindEntry entry = find(organisation, id);
        List<OwnKind> present = of(organisation);
        entry.become(name, colour, counted);
        checkName(present, entry.kind());
        entities.createQuery("update Block b set b.ownKindName = :name, b.ownKindColour = :colour,"
                        + " b.ownKindCounted = :counted where b.ownKindId = :id")
                .setParameter("name", entry.kind().name())
                .setParameter("colour", colour)
                .setParameter("counted", counted)
                .setParameter("id", id)
                .executeUpdate();
        return entry.kind();
    }

    /** Takes a kind off the list; blocks that are of it stay so. */
    public void remove(Organisation organisation, long id) {
        entities.remove(find(organisation, id));
    }

    private OwnKindEntry find(Organisation organisation, long id) {
        OwnKindEntry entry = entities.find(OwnKindEntry.class, id);
        if (entry == null || !entry.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return entry;
    }

    private static void checkName(List<OwnKind> present, OwnKind kind) {
        if (present.stream()
                .anyMatch(other -> other.id() != kind.id() && other.name().equalsIgnoreCase(kind.name()))) {
            throw Refusal.invalid("name", "plan.mistake.kind-taken", kind.name());
        }
    }
}
