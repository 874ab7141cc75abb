package nl.weerklank.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weerklank.outcome.EngagementOutcome;
import nl.weerklank.outcome.PooledShift;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;

/** The themes of groups that were evaluated apart: how they were and are over all, and what was done about them in each. */
final class PooledThemes {

    private static final String TREATED = "treated";

    private final EngagementOutcome outcome;
    private final Map<String, List<Findings.Theme>> decided;
    private final PooledFindings figures;
    private final Locale locale;

    /** @param groups what was decided on the themes of each group, of all groups */
    PooledThemes(EngagementOutcome outcome, List<List<Findings.Theme>> groups, Locale locale) {
        this.outcome = outcome;
        this.decided = groups.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        theme -> ThemeFate.sameName(theme.name()), LinkedHashMap::new, Collectors.toList()));
        this.figures = new PooledFindings(outcome, locale);
        this.locale = locale;
    }

    /** First the themes that were asked back, then those on which something was decided in any group. */
    List<Findings.Theme> of() {
        List<Findings.Theme> themes = new ArrayList<>();
        Map<String, List<Findings.Theme>> left = new LinkedHashMap<>(decided);
        for (PooledShift asked : outcome.themes()) {
            String name = asked.asked().wording();
            List<Findings.Theme> fates = left.remove(ThemeFate.sameName(name));
            themes.add(theme(name, fates == null ? List.of() : fates, asked));
        }
        left.values().forEach(fates -> themes.add(theme(fates.get(0).name(), fates, null)));
        return themes;
    }

    private Findings.Theme theme(String name, List<Findings.Theme> fates, PooledShift asked) {
        String decision = decision(fates);
        List<Findings.Theme> alike =
                fates.stream().filter(fate -> fate.decision().equals(decision)).toList();
        boolean sameTime = alike.stream()
                        .map(fate -> List.of(fate.minutes(), fate.practice()))
                        .distinct()
                        .count()
                == 1;
        return new Findings.Theme(
                name,
                decision,
                reason(alike),
                sameTime ? alike.get(0).minutes() : 0,
                sameTime ? alike.get(0).practice() : 0,
                asked == null ? null : figures.shift(asked),
                asked != null && asked.isClosed(),
                asked == null ? null : after(name));
    }

    /** What was treated in any group was treated; else what was decided first. */
    private static String decision(List<Findings.Theme> fates) {
        List<String> decisions = fates.stream().map(Findings.Theme::decision).toList();
        if (decisions.contains(TREATED)) return TREATED;
        return decisions.isEmpty() ? null : decisions.get(0);
    }

    /** In how many of the groups, where not in all, and why. */
    private String reason(List<Findings.Theme> alike) {
        int groups = outcome.groups().size();
        List<String> words = new ArrayList<>();
        if (!alike.isEmpty() && alike.size() < groups) {
            words.add(Texts.in(locale)
                    .format(
                            "report.together.in-groups",
                            Wording.count(alike.size(), locale),
                            Wording.count(groups, locale)));
        }
        alike.stream()
                .map(Findings.Theme::reason)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(words::add);
        return words.isEmpty() ? null : String.join(" · ", words);
    }

    private Findings.After after(String name) {
        return outcome.later().stream()
                .filter(later -> ThemeFate.sameName(later.asked().wording()).equals(ThemeFate.sameName(name)))
                .filter(later -> later.now().isPresent())
                .findFirst()
                .map(later -> new Findings.After(later.n(), Composition.mean(later.now())))
                .orElse(null);
    }
}
