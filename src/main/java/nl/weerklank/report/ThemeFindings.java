package nl.weerklank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.PairedChange;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.ThemeFate;
import nl.weerklank.outcome.ThemeFate.Decision;
import nl.weerklank.plan.Coverage;

/** What the report says of the group's themes: how it was and is, and what was done about them. */
final class ThemeFindings {

    private final Coverage coverage;
    private final List<ThemeFate> fates;

    ThemeFindings(Coverage coverage, List<ThemeFate> fates) {
        this.coverage = coverage;
        this.fates = new ArrayList<>(fates);
    }

    /**
     * First the themes that were asked back, then those on which something was decided.
     *
     * @param later what was said weeks later
     */
    List<Findings.Theme> of(Optional<Outcome> outcome, Optional<Outcome> later) {
        List<Findings.Theme> findings = new ArrayList<>();
        outcome.map(Outcome::themes)
                .orElse(List.of())
                .forEach(question -> findings.add(asked(question, after(question, later))));
        fates.stream()
                .map(fate -> theme(fate, null, false, null))
                .filter(theme -> theme.decision() != null)
                .forEach(findings::add);
        return findings;
    }

    private static Findings.After after(QuestionOutcome question, Optional<Outcome> later) {
        return later.stream()
                .flatMap(outcome -> outcome.shifts().stream())
                .filter(shift -> shift.asked().theme() && isSame(shift.asked(), question.asked()))
                .findFirst()
                .map(shift -> new Findings.After(shift.n(), Findings.Mean.of(shift.sharedNow())))
                .filter(after -> after.mean() != null)
                .orElse(null);
    }

    private static boolean isSame(Asked one, Asked other) {
        return one.id() == other.id() || isSame(one.wording(), other.wording());
    }

    private Findings.Theme asked(QuestionOutcome question, Findings.After after) {
        ThemeFate fate = fates.stream()
                .filter(known -> isSame(known, question))
                .findFirst()
                .orElseGet(() ->
                        new ThemeFate(question.asked().id(), question.asked().wording(), Decision.OPEN, null));
        fates.remove(fate);
        Findings.Shift shift = question instanceof ShiftOutcome open ? shift(open) : null;
        return theme(fate, shift, question.withheld(), after);
    }

    /** An evaluation over several groups asks a theme that they share once, under the key of one of them. */
    private static boolean isSame(ThemeFate fate, QuestionOutcome question) {
        return fate.theme() == question.asked().id()
                || isSame(fate.name(), question.asked().wording());
    }

    private static boolean isSame(String name, String other) {
        return ThemeFate.nameKey(name).equals(ThemeFate.nameKey(other));
    }

    private static Findings.Shift shift(ShiftOutcome outcome) {
        return new Findings.Shift(
                outcome.n(),
                Findings.Mean.of(outcome.sharedThen()),
                Findings.Mean.of(outcome.sharedNow()),
                outcome.seenBetter(),
                outcome.seenChange().flatMap(PairedChange::size).orElse(null));
    }

    private Findings.Theme theme(ThemeFate fate, Findings.Shift shift, boolean tooFew, Findings.After after) {
        Coverage.Share share = coverage.of(fate.theme());
        return new Findings.Theme(
                fate.name(),
                decision(fate, share),
                fate.reason(),
                share.minutes(),
                share.practice(),
                shift,
                tooFew,
                after);
    }

    /**
     * What has minutes is treated, also where the trainer did not say so; what was to be treated by blocks of which none
     * was done is not, also where the trainer said so before the day.
     */
    private static String decision(ThemeFate fate, Coverage.Share share) {
        boolean open = fate.decision() == Decision.OPEN;
        boolean planned = fate.decision() == Decision.TREATED && !share.blocks().isEmpty();
        if (open || planned) return share.isNone() ? null : word(Decision.TREATED);
        return word(fate.decision());
    }

    private static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
