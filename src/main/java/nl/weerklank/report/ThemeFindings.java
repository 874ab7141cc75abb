package nl.weerklank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.SharedMean;
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

    /** First the themes that were asked back, then those on which something was decided. */
    List<Findings.Theme> of(Optional<Outcome> outcome) {
        List<Findings.Theme> findings = new ArrayList<>();
        outcome.map(Outcome::themes).orElse(List.of()).forEach(question -> findings.add(asked(question)));
        fates.stream()
                .map(fate -> theme(fate, null, false))
                .filter(theme -> theme.decision() != null)
                .forEach(findings::add);
        return findings;
    }

    private Findings.Theme asked(QuestionOutcome question) {
        ThemeFate fate = fates.stream()
                .filter(known -> isSame(known, question))
                .findFirst()
                .orElseGet(() ->
                        new ThemeFate(question.asked().id(), question.asked().wording(), Decision.OPEN, null));
        fates.remove(fate);
        Findings.Shift shift = question instanceof ShiftOutcome open ? shift(open) : null;
        return theme(fate, shift, question.withheld());
    }

    /** An evaluation over several groups asks a theme that they share once, under the key of one of them. */
    private static boolean isSame(ThemeFate fate, QuestionOutcome question) {
        return fate.theme() == question.asked().id()
                || fate.name().equalsIgnoreCase(question.asked().wording());
    }

    private static Findings.Shift shift(ShiftOutcome outcome) {
        return new Findings.Shift(
                outcome.n(),
                Composition.mean(SharedMean.alone(outcome.then())),
                Composition.mean(SharedMean.alone(outcome.now())),
                outcome.better());
    }

    private Findings.Theme theme(ThemeFate fate, Findings.Shift shift, boolean tooFew) {
        Coverage.Share share = coverage.of(fate.theme());
        return new Findings.Theme(
                fate.name(), decision(fate, share), fate.reason(), share.minutes(), share.practice(), shift, tooFew);
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
