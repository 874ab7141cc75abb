package nl.weerklank.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.outcome.Wording;
import nl.weerklank.platform.Texts;

/**
 * What a version of a report says that the one before did not, in words. Only what both versions show is compared, so
 * that it tells nothing that who has both could not see.
 */
public final class Changes {

    private final Findings before;
    private final Findings now;
    private final Locale locale;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Changes(Findings before, Findings now, Locale locale) {
        this.before = before;
        this.now = now;
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** The changes, a sentence each, in the order of the report; none where it says the same. */
    public static List<String> between(Findings before, Findings now, Locale locale) {
        Changes changes = new Changes(before, now, locale);
        changes.compare();
        return changes.lines;
    }

    private void compare() {
        if (!about(before).equals(about(now))) {
            say("about");
        }
        answers();
        verdict();
        sections();
        if (both(Section.GOAL) && !before.goal().equals(now.goal())) {
            say("goal");
        }
        themes();
        quotes();
        if (both(Section.NEXT_STEPS) && !before.nextSteps().equals(now.nextSteps())) {
            say("next-steps");
        }
        if (both(Section.OFFER) && !before.offer().equals(now.offer())) {
            say("offer");
        }
        if (now.presentation().differsFrom(before.presentation())) {
            say("presentation");
        }
    }

    private void say(String key, Object... arguments) {
        lines.add(texts.format("report.changed." + key, arguments));
    }

    private static List<Object> about(Findings findings) {
        return List.of(
                findings.title(),
                findings.client(),
                Objects.toString(findings.group()),
                findings.organisation(),
                findings.trainer(),
                findings.days(),
                findings.team());
    }

    private void answers() {
        int then = counted(before);
        int counted = counted(now);
        if (then != counted) {
            say("answers", counted, then);
        }
    }

    private static int counted(Findings findings) {
        return findings.turnout() == null ? 0 : findings.turnout().counted();
    }

    private void verdict() {
        if (before.overall() == null || now.overall() == null) {
            return;
        }
        String then = before.overall().verdict();
        String verdict = now.overall().verdict();
        if (!then.equals(verdict)) {
            say("verdict", then, verdict);
        }
    }

    private void sections() {
        Set<Section> then = shown(before);
        Set<Section> shown = shown(now);
        named("section-new", shown, then);
        named("section-gone", then, shown);
    }

    private void named(String key, Set<Section> sections, Set<Section> others) {
        List<String> names = sections.stream()
                .filter(section -> !others.contains(section))
                .map(section -> texts.getString("report.section." + section.word()))
                .toList();
        if (!names.isEmpty()) {
            say(key, Wording.list(names, locale));
        }
    }

    private static Set<Section> shown(Findings findings) {
        Set<Section> shown = EnumSet.noneOf(Section.class);
        if (findings.goal() != null) {
            shown.add(Section.GOAL);
        }
        if (!findings.themes().isEmpty()) {
            shown.add(Section.THEMES);
        }
        boolean figures = !findings.scores().isEmpty()
                || !findings.estimates().isEmpty()
                || !findings.listings().isEmpty();
        if (figures) {
            shown.add(Section.SCORES);
        }
        findings.quotes().forEach(group -> shown.add(group.kind().section()));
        if (!findings.nextSteps().isEmpty()) {
            shown.add(Section.NEXT_STEPS);
        }
        if (findings.offer() != null) {
            shown.add(Section.OFFER);
        }
        return shown;
    }

    private boolean both(Section section) {
        return shown(before).contains(section) && shown(now).contains(section);
    }

    /** Themes of which something else was decided or planned; that figures change with the answers is said once. */
    private void themes() {
        Set<List<Object>> then = before.themes().stream().map(Changes::fate).collect(Collectors.toSet());
        List<String> names = now.themes().stream()
                .filter(theme -> !then.contains(fate(theme)))
                .map(Findings.Theme::name)
                .toList();
        if (both(Section.THEMES) && !names.isEmpty()) {
            say("themes", Wording.list(names, locale));
        }
    }

    private static List<Object> fate(Findings.Theme theme) {
        return List.of(
                theme.name(),
                Objects.toString(theme.decision()),
                Objects.toString(theme.reason()),
                theme.minutes(),
                theme.practice());
    }

    private void quotes() {
        Set<Long> then = keys(before);
        Set<Long> keys = keys(now);
        int more = without(keys, then);
        int fewer = without(then, keys);
        if (more > 0 && !then.isEmpty()) {
            say("quotes-more", more);
        }
        if (fewer > 0 && !keys.isEmpty()) {
            say("quotes-fewer", fewer);
        }
    }

    private static Set<Long> keys(Findings findings) {
        return findings.quotes().stream()
                .flatMap(group -> group.keys().stream())
                .collect(Collectors.toSet());
    }

    private static int without(Set<Long> keys, Set<Long> others) {
        Set<Long> left = new HashSet<>(keys);
        left.removeAll(others);
        return left.size();
    }
}
