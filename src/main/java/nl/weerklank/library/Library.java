package nl.weerklank.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.samples.Samples;

/** Blocks to use again: what an organisation kept, and what stands in the sample courses. */
@ApplicationScoped
@Transactional
public class Library {
    /** The most blocks that a search gives of each source. */
    public static final int MOST = 100;

    private static final int MOST_KEPT = 2000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Samples samples;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    @Inject
    private Themes themes;

    /** What is looked for: the organisation's own blocks by title, then those of the courses in its language. */
    public List<LibraryItem> search(Organisation organisation, Locale language, LibrarySearch sought) {
        Stream<LibraryItem> ours = own(organisation, sought).stream().map(LibraryBlock::item);
        Stream<LibraryItem> theirs = SampleItems.of(samples.all(), language).stream()
                .filter(sought::finds)
                .limit(MOST);
        return Stream.concat(ours, theirs).toList();
    }

    private List<LibraryBlock> own(Organisation organisation, LibrarySearch sought) {
        StringBuilder where = new StringBuilder("b.organisation = :organisation");
        List<String> words = sought.words();
        for (int i = 0; i < words.size(); i++) {
            where.append(" and b.searched like :word").append(i).append(" escape '!'");
        }
        where.append(sought.kindSought() == null ? "" : " and b.kind = :kind")
                .append(sought.themeSought() == null ? "" : " and b.themes like :theme escape '!'")
                .append(sought.shortest() == null ? "" : " and b.minutes >= :shortest")
                .append(sought.longest() == null ? "" : " and b.minutes <= :longest");
        TypedQuery<LibraryBlock> query = entities.createQuery(
                        "select b from LibraryBlock b where " + where + " order by b.title, b.id", LibraryBlock.class)
                .setParameter("organisation", organisation)
                .setMaxResults(MOST);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, containing(words.get(i)));
        }
        set(query, "kind", sought.kindSought());
        set(query, "theme", sought.themeSought() == null ? null : containing(sought.themeSought()));
        set(query, "shortest", sought.shortest());
        set(query, "longest", sought.longest());
        return query.getResultList();
    }

    private static void set(TypedQuery<LibraryBlock> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** What the organisation keeps itself. */
    public Set<Kept> kept(Organisation organisation) {
        return entities.createQuery(
                        "select b.title, b.kind from LibraryBlock b where b.organisation = :organisation",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(row -> new Kept((String) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    /** Keeps a block of a plan; refuses one without a title, under which nobody would find it. */
    public LibraryItem save(Edition edition, Trainer trainer, long block) {
        Block found = plans.blocks(edition, List.of(block)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (found.title() == null) {
            throw Refusal.invalid("title", "library.mistake.untitled");
        }
        if (number(trainer.organisation()) >= MOST_KEPT) {
            throw Refusal.invalid("block", "library.mistake.full", MOST_KEPT);
        }
        List<String> names = themes.of(edition).stream()
                .filter(theme -> found.treats(theme.id()))
                .map(Theme::name)
                .toList();
        LibraryBlock kept = new LibraryBlock(trainer, edition.group(), found.draft(), names, clock.instant());
        entities.persist(kept);
        return kept.item();
    }

    private long number(Organisation organisation) {
        return entities.createQuery(
                        "select count(b) from LibraryBlock b where b.organisation = :organisation", Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    /** Takes one of the organisation's own blocks out of the library; plans keep what they have. */
    public void remove(Organisation organisation, String key) {
        entities.remove(own(organisation, key));
    }

    /** The block with this key; refuses an unknown one and another organisation's alike. */
    public LibraryItem find(Organisation organisation, Locale language, String key) {
        if (key.startsWith("own:")) {
            return own(organisation, key).item();
        }
        return SampleItems.of(samples.all(), language).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private LibraryBlock own(Organisation organisation, String key) {
        String digits = key.substring(key.indexOf(':') + 1);
        LibraryBlock block =
                digits.matches("\\d{1,18}") ? entities.find(LibraryBlock.class, Long.valueOf(digits)) : null;
        if (block == null || !block.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return block;
    }

    /** Puts a block of the library into a plan; it treats those themes of the training that are called as its own were. */
    public Edited put(Planner planner, LibraryItem item, long day, int at) {
        Set<String> names = item.themes().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Long> treated = new ArrayList<>();
        if (!names.isEmpty()) {
            themes.of(planner.edition()).stream()
                    .filter(theme -> names.contains(theme.name().toLowerCase(Locale.ROOT)))
                    .forEach(theme -> treated.add(theme.id()));
        }
        return edits.add(planner, day, at, List.of(item.block().treating(treated)));
    }
}
