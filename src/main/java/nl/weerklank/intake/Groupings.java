package nl.weerklank.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;

/** Changes that concern several themes of an edition at once, and taking changes back. */
@ApplicationScoped
@Transactional
public class Groupings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Themes themes;

    @Inject
    private Difficulties difficulties;

    @Inject
    private Event<ThemesMerged> merged;

    @Inject
    private Event<ThemesParted> parted;

    /**
     * Lets a theme go up in another one, which takes over its difficulties; its decision too, where the other has none,
     * and that it is asked back.
     *
     * @return what followed, for {@link ThemeStep}
     */
    public MergedFollowers merge(Edition edition, long gone, long kept) {
        Theme from = themes.find(edition, gone);
        Theme into = themes.find(edition, kept);
        if (from.equals(into)) {
            throw Refusal.invalid("into", "intake.mistake.itself");
        }
        from.difficulties().forEach(into::take);
        if (into.decision() == Decision.OPEN) {
            into.decide(from.decision(), from.reason());
        }
        into.askBack(into.isAskedBack() || from.isAskedBack());
        from.remove(clock.instant());
        ThemesMerged event = new ThemesMerged(edition, gone, kept);
        merged.fire(event);
        return new MergedFollowers(kept, event.followers());
    }

    /** Takes some of a theme's difficulties out of it into a new theme; refuses where none of them is in it. */
    public Theme split(Edition edition, long theme, Collection<Long> chosen, String name) {
        Theme whole = themes.find(edition, theme);
        List<Long> inIt = chosen.stream().filter(whole.difficulties()::contains).toList();
        if (inIt.isEmpty()) {
            throw Refusal.invalid("tick", "intake.themes.tick-of-it");
        }
        Theme part = themes.add(edition, named(name));
        inIt.forEach(part::take);
        inIt.forEach(whole::drop);
        return part;
    }

    /** A name that is missing is a mistake of the part, not of the theme that it is split off from. */
    private static String named(String part) {
        Mistakes mistakes = new Mistakes();
        String name = mistakes.required("part", part, Theme.LONGEST_NAME);
        mistakes.refuseIfAny();
        return name;
    }

    /** Takes difficulties out of one theme and puts them into another. */
    public void move(Edition edition, Collection<Long> chosen, long from, long to) {
        themes.assign(edition, to, chosen);
        if (from != to) {
            Theme left = themes.find(edition, from);
            chosen.forEach(left::drop);
        }
    }

    /** All themes of an edition as they stand now, those that were removed too. */
    public List<ThemeState> states(Edition edition) {
        return all(edition).stream().map(ThemeState::of).toList();
    }

    /** Takes a change back; refuses when somebody changed one of its themes since. */
    public void undo(Edition edition, ThemeStep step) {
        Map<Long, Theme> now = all(edition).stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        Set<Long> known = difficulties.of(edition).stream().map(Difficulty::id).collect(Collectors.toSet());
        for (ThemeState left : step.after()) {
            Theme theme = now.get(left.id());
            if (theme == null || !ThemeState.of(theme).among(known).equals(left.among(known))) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "intake.refusal.changed-since");
            }
        }
        step.before().forEach(was -> now.get(was.id()).become(was.among(known), clock.instant()));
        if (now.values().stream()
                        .filter(theme -> theme.isAskedBack() && !theme.isRemoved())
                        .count()
                > Themes.MOST_ASKED_BACK) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "intake.refusal.changed-since");
        }
        if (!step.followers().keys().isEmpty()) {
            parted.fire(new ThemesParted(
                    edition, step.followers().kept(), step.followers().keys()));
        }
    }

    private List<Theme> all(Edition edition) {
        return entities.createQuery(
                        "select distinct t from Theme t left join fetch t.difficulties where t.edition = :edition",
                        Theme.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
