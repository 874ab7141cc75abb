package nl.weerklank.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;

/** What comes back over all trainings of an organisation, as far as somebody said so, and what was suggested in vain. */
@ApplicationScoped
@Transactional
public class Recurrences {

    private static final int LONGEST_LABEL = 190;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Themes themes;

    /** What was put together by hand, by name. */
    public List<Recurring> of(Organisation organisation) {
        return entities.createQuery(
                        "select distinct r from Recurring r left join fetch r.difficulties"
                                + " where r.organisation = :organisation order by r.name, r.id",
                        Recurring.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Which themes of the organisation's groups are one thing. */
    public List<RecurringTheme> themes(Organisation organisation) {
        List<Recurring> byHand = of(organisation);
        return RecurringTheme.of(
                themes.named(organisation), byHand.isEmpty() ? Map.of() : themes.difficulties(organisation), byHand);
    }

    /**
     * Puts answers together under a name, beside those that are there already under that name. What was put together by
     * hand before stays where it is; refuses where nothing is left.
     */
    public Recurring accept(Organisation organisation, String name, Collection<Long> answers) {
        List<Recurring> present = of(organisation);
        Set<Long> free = difficulties.of(organisation).stream()
                .map(GroupDifficulty::id)
                .filter(answers::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        present.forEach(known -> free.removeAll(known.difficulties()));
        if (free.isEmpty()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "intake.refusal.taken");
        }
        Recurring target = present.stream()
                .filter(known -> name != null && known.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseGet(() -> made(organisation, name));
        target.take(free);
        return target;
    }

    /**
     * Puts answers together that stand in two lines.
     *
     * @param dissolved the key of what was put together by hand before and goes up in it, or null
     * @param name of what they are from now on
     * @param answers those of both
     */
    public Recurring join(Organisation organisation, Long dissolved, String name, Collection<Long> answers) {
        if (dissolved != null) {
            dissolve(organisation, dissolved);
            entities.flush();
        }
        return accept(organisation, name, answers);
    }

    private Recurring made(Organisation organisation, String name) {
        Recurring fresh = new Recurring(organisation, name);
        entities.persist(fresh);
        return fresh;
    }

    /** Gives it another name. */
    public void rename(Organisation organisation, long id, String name) {
        find(organisation, id).rename(name);
    }

    /** Takes it off the list; the answers are free to be suggested again. */
    public void dissolve(Organisation organisation, long id) {
        entities.remove(find(organisation, id));
    }

    private Recurring find(Organisation organisation, long id) {
        Recurring found = entities.find(Recurring.class, id);
        if (found == null || !found.isOf(organisation)) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Waves a suggestion away, so that one of the same words does not come again. */
    public void ignore(Organisation organisation, String label) {
        String key = labelKey(label);
        if (!ignored(organisation).contains(key)) {
            entities.persist(new IgnoredSuggestion(organisation, key));
        }
    }

    /** Lets everything be suggested again. */
    public void forgetIgnored(Organisation organisation) {
        entities.createQuery("delete from IgnoredSuggestion i where i.organisation = :organisation")
                .setParameter("organisation", organisation)
                .executeUpdate();
    }

    /** What was waved away, as {@link #labelKey}. */
    public Set<String> ignored(Organisation organisation) {
        return Set.copyOf(entities.createQuery(
                        "select i.label from IgnoredSuggestion i where i.organisation = :organisation", String.class)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    /** By what a suggestion is known again: its words without endings, in order of the alphabet. */
    public static String labelKey(String label) {
        String key = Likeness.key(label);
        return key.substring(0, Math.min(key.length(), LONGEST_LABEL));
    }
}
