package nl.weerklank.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/** The themes of an edition: what its participants find difficult, grouped by the trainer. */
@ApplicationScoped
@Transactional
public class Themes {

    /** The most themes that an evaluation asks back of everyone. */
    public static final int MOST_ASKED_BACK = 4;

    private static final int MOST_THEMES = 40;

    /** More is no help in choosing. */
    private static final int MOST_NAMES = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Difficulties difficulties;

    /** The edition's themes in order. */
    public List<Theme> of(Edition edition) {
        return entities.createQuery(
                        "select distinct t from Theme t left join fetch t.difficulties"
                                + " where t.edition = :edition and t.removedAt is null order by t.place, t.id",
                        Theme.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The themes of these editions in order, by the edition's key. */
    public Map<Long, List<Theme>> of(Collection<Edition> editions) {
        return editions.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t from Theme t where t.edition in :editions and t.removedAt is null"
                                        + " order by t.place, t.id",
                                Theme.class)
                        .setParameter("editions", editions)
                        .getResultStream()
                        .collect(Collectors.groupingBy(theme -> theme.edition().id()));
    }

    /** What each theme of each group of the organisation is called, in the order of the groups' lists. */
    public List<NamedTheme> named(Organisation organisation) {
        return entities.createQuery(
                        "select t.id, t.edition.id, t.name from Theme t where t.edition.organisation = :organisation"
                                + " and t.removedAt is null order by t.place, t.id",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(row -> new NamedTheme((Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    /** What themes of the organisation are called, each name once, in order of the alphabet. */
    public List<String> names(Organisation organisation) {
        return entities.createQuery(
                        "select distinct t.name from Theme t where t.edition.organisation = :organisation"
                                + " and t.removedAt is null order by t.name",
                        String.class)
                .setParameter("organisation", organisation)
                .setMaxResults(MOST_NAMES)
                .getResultList();
    }

    /** The keys of the difficulties in each theme of the organisation, by the theme's key; a theme without is absent. */
    public Map<Long, Set<Long>> difficulties(Organisation organisation) {
        return entities.createQuery(
                        "select t.id, d from Theme t join t.difficulties d where t.edition.organisation = :organisation"
                                + " and t.removedAt is null",
                        Object[].class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** The edition's theme with this key; refuses an unknown one and another edition's alike. */
    public Theme find(Edition edition, long id) {
        Theme theme = findRemovedToo(edition, id);
        if (theme.isRemoved()) {
            throw Refusal.notFound();
        }
        return theme;
    }

    private Theme findRemovedToo(Edition edition, long id) {
        Theme theme = entities.find(Theme.class, id);
        if (theme == null || !theme.edition().equals(edition)) {
            throw Refusal.notFound();
        }
        return theme;
    }

    /** Adds a theme after the others. */
    public Theme add(Edition edition, String name) {
        List<Theme> present = of(edition);
        if (present.size() >= MOST_THEMES) {
            throw Refusal.invalid("name", "intake.mistake.too-many", MOST_THEMES);
        }
        int place = present.stream().mapToInt(Theme::place).max().orElse(0) + 1;
        Theme theme = new Theme(edition, name, place);
        entities.persist(theme);
        return theme;
    }

    /** Adds a theme with all that is known of it. */
    public Theme add(Edition edition, ThemeChange typed) {
        Theme theme = add(edition, typed.name());
        apply(edition, theme, typed);
        return theme;
    }

    /** Adds each of these themes; all or, when one is refused, none. */
    public List<Theme> addAll(Edition edition, List<ThemeChange> typed) {
        return typed.stream().map(theme -> add(edition, theme)).toList();
    }

    /** Changes each of these themes, by their keys; all or, when one is refused, none. */
    public List<Theme> changeAll(Edition edition, Map<Long, ThemeChange> changes) {
        return changes.entrySet().stream()
                .map(entry -> change(edition, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Changes what is named; all or, when something is refused, nothing. */
    public Theme change(Edition edition, long id, ThemeChange change) {
        Theme theme = find(edition, id);
        if (change.name() != null) {
            theme.rename(change.name());
        }
        apply(edition, theme, change);
        return theme;
    }

    private void apply(Edition edition, Theme theme, ThemeChange change) {
        if (change.difficulties() != null) {
            checkKnown(edition, change.difficulties());
            theme.holdOnly(change.difficulties());
        }
        if (change.decision() != null || change.reason() != null) {
            theme.decide(
                    change.decision() == null ? theme.decision() : change.decision(),
                    change.reason() == null ? theme.reason() : change.reason());
        }
        if (change.askedBack() != null) {
            askBack(edition, theme, change.askedBack());
        }
    }

    /** Gives a theme another name. */
    public void rename(Edition edition, long id, String name) {
        find(edition, id).rename(name);
    }

    /** Puts difficulties into a theme; one may be in several. */
    public void assign(Edition edition, long theme, Collection<Long> chosen) {
        Theme target = find(edition, theme);
        checkKnown(edition, chosen);
        chosen.forEach(target::take);
    }

    /** Takes a difficulty out of a theme. */
    public void unassign(Edition edition, long theme, long difficulty) {
        find(edition, theme).drop(difficulty);
    }

    private void checkKnown(Edition edition, Collection<Long> chosen) {
        Set<Long> known = difficulties.of(edition).stream().map(Difficulty::id).collect(Collectors.toSet());
        if (!known.containsAll(chosen)) {
            throw Refusal.invalid("difficulties", "intake.mistake.unknown-difficulty");
        }
    }

    /** Says what is done with a theme, and why; the reason may be null. */
    public void decide(Edition edition, long id, Decision decision, String reason) {
        find(edition, id).decide(decision, reason);
    }

    /** Lets evaluations opened from now on ask a theme back, or not; refuses more than {@value #MOST_ASKED_BACK}. */
    public void markAskedBack(Edition edition, long id, boolean ask) {
        askBack(edition, find(edition, id), ask);
    }

    private void askBack(Edition edition, Theme theme, boolean ask) {
        if (ask && askedBackBeside(edition, theme) >= MOST_ASKED_BACK) {
            throw Refusal.invalid("askedBack", "intake.mistake.four", MOST_ASKED_BACK);
        }
        theme.askBack(ask);
    }

    private long askedBackBeside(Edition edition, Theme theme) {
        return of(edition).stream()
                .filter(other -> other.isAskedBack() && !other.equals(theme))
                .count();
    }

    /** Puts a theme before the one that stands before it. */
    public void moveUp(Edition edition, long id) {
        change(edition, id, -1);
    }

    /** Puts a theme after the one that stands after it. */
    public void moveDown(Edition edition, long id) {
        change(edition, id, 1);
    }

    /** Changes places with the theme so many further on, where there is one. */
    private void change(Edition edition, long id, int by) {
        List<Theme> all = of(edition);
        Theme moved = find(edition, id);
        int other = all.indexOf(moved) + by;
        if (other >= 0 && other < all.size()) {
            int place = moved.place();
            moved.moveTo(all.get(other).place());
            all.get(other).moveTo(place);
        }
    }

    /** Removes a theme; its difficulties stay, and so does what is needed to {@link #restore} it. */
    public void remove(Edition edition, long id) {
        find(edition, id).remove(clock.instant());
    }

    /** Brings back a theme that was removed, in its place and as it was; others may by now be asked back in its stead. */
    public void restore(Edition edition, long id) {
        Theme theme = findRemovedToo(edition, id);
        theme.restore();
        theme.askBack(theme.isAskedBack() && askedBackBeside(edition, theme) < MOST_ASKED_BACK);
    }
}
