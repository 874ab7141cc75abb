package nl.weerklank.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** The files that hang on blocks: small ones, of a few types, that are what they say. */
@ApplicationScoped
@Transactional
public class BlockFiles {
    /** The most bytes of one file. */
    public static final int LARGEST = 2_000_000;

    /** The most bytes of all files of a plan. */
    public static final int LARGEST_OF_PLAN = 10_000_000;

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private PlanEdits edits;

    /**
     * Hangs a file on a block. Refuses one that is too large, alone or with the others of the plan, and one whose content
     * is not what its name says.
     */
    public Edited attach(Planner planner, Seen seen, String name, byte[] content) {
        BlockFile file = keep(planner.edition().organisation(), name, content);
        Block block = Optional.ofNullable(entities.find(Block.class, seen.block()))
                .orElseThrow(() -> new ChangedMeanwhile(null, null));
        List<BlockFile> files = new ArrayList<>(block.draft().files());
        files.add(file);
        return edits.edit(planner, seen, block.draft().rewrite().files(files).draft());
    }

    private BlockFile keep(Organisation organisation, String sentName, byte[] content) {
        if (content.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "plan.refusal.file-too-large", LARGEST / 1_000_000);
        }
        Mistakes mistakes = new Mistakes();
        String name = mistakes.required("name", bare(sentName), LONGEST_NAME);
        mistakes.refuseIfAny();
        FileType type =
                FileType.of(name, content).orElseThrow(() -> Refusal.invalid("file", "plan.mistake.file-type", name));
        StoredFile stored = new StoredFile(organisation, name, type, content, clock.instant());
        entities.persist(stored);
        return stored.file();
    }

    /** Without folders, and without signs that are not seen: they could make a name look like another. */
    private static String bare(String name) {
        if (name == null) {
            return null;
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The organisation's file with this key and its content; refuses another one's as unknown. */
    public StoredFile find(Organisation organisation, long id) {
        StoredFile stored = entities.find(StoredFile.class, id);
        if (stored == null || !stored.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return stored;
    }

    /** What is known of the organisation's file with this key, without reading its content. */
    public Optional<BlockFile> known(Organisation organisation, long id) {
        return entities.createQuery(
                        "select f.name, f.type, f.size from StoredFile f where f.id = :id and f.organisation = :organisation",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst()
                .map(row -> new BlockFile(id, (String) row[0], (FileType) row[1], (Integer) row[2]));
    }
}
