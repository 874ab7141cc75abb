package nl.weerklank.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.weerklank.outcome.PooledShift;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;

/** The themes of groups that were evaluated apart: how they were and are over all, and what was done about them in each. */
final class PooledThemes {

    private static final String TREATED = "treated";

    private final List<PooledShift> asked;
    private final List<PooledShift> later;
    private final Map<String, List<Findings.Theme>> decided = new LinkedHashMap<>();
    private final int groups;
    private final Locale locale;

    /**
     * @param asked how they were and are over all
     * @param later how they work out weeks later
     * @param decidedByGroup what was decided on the themes of each group, of all groups
     */
    PooledThemes(
            List<PooledShift> asked,
            List<PooledShift> later,
            List<List<Findings.Theme>> decidedByGroup,
            Locale locale) {
        this.asked = asked;
        this.later = later;
        this.groups = decidedByGroup.size();
        this.locale = locale;
        decidedByGroup.forEach(themes -> byName(themes)
                .forEach((name, theme) -> decided.computeIfAbsent(name, fresh -> new ArrayList<>())
                        .add(theme)));
    }

    /** Of themes of one name in a group the first: a group counts once. */
    private static Map<String, Findings.Theme> byName(List<Findings.Theme> themes) {
        Map<String, Findings.Theme> byName = new LinkedHashMap<>();
        themes.forEach(theme -> byName.putIfAbsent(ThemeFate.nameKey(theme.name()), theme));
        return byName;
    }

    /** First the themes that were asked back, then those on which something was decided in any group. */
    List<Findings.Theme> of() {
        List<Findings.Theme> themes = new ArrayList<>();
        Map<String, List<Findings.Theme>> left = new LinkedHashMap<>(decided);
        for (PooledShift theme : asked) {
            String name = theme.asked().wording();
            List<Findings.Theme> fates = left.remove(ThemeFate.nameKey(name));
            themes.add(theme(name, fates == null ? List.of() : fates, theme));
        }
        left.values().forEach(fates -> themes.add(theme(fates.get(0).name(), fates, null)));
        return themes;
    }

    private Findings.Theme theme(String name, List<Findings.Theme> fates, PooledShift shift) {
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
                shift == null ? null : PooledFindings.shift(shift),
                shift != null && shift.isClosed(),
                shift == null ? null : after(name));
    }

    /** What was treated in any group was treated; else what was decided first. */
    private static String decision(List<Findings.Theme> fates) {
        List<String> decisions = fates.stream().map(Findings.Theme::decision).toList();
        if (decisions.contains(TREATED)) return TREATED;
        return decisions.isEmpty() ? null : decisions.get(0);
    }

    /** In how many of the groups, where not in all, and why. */
    private String reason(List<Findings.Theme> alike) {
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
        return later.stream()
                .filter(shift -> ThemeFate.nameKey(shift.asked().wording()).equals(ThemeFate.nameKey(name)))
                .filter(shift -> shift.now().isPresent())
                .findFirst()
                .map(shift -> new Findings.After(shift.n(), Findings.Mean.of(shift.now())))
                .orElse(null);
    }
}
