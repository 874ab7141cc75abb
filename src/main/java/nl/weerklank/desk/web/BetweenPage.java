package nl.weerklank.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.DayPart;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.NewEvaluation;
import nl.weerklank.evaluation.Turnout;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
import org.omnifaces.util.Faces;

/**
 * Asking a group in between how it goes, and what was asked before; {@code w:between} puts it on a page. It also knows
 * which of the group's questionnaires can never show anything, for too few are invited.
 */
@Named("between")
@RequestScoped
public class BetweenPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private final Map<Long, List<Turnout>> turnouts = new HashMap<>();

    private List<Turnout> turnouts(long edition) {
        return turnouts.computeIfAbsent(edition, id -> {
            Edition known = editions.find(current.organisation(), id);
            return evaluations.turnouts(List.of(known)).getOrDefault(id, List.of());
        });
    }

    /** The checks of an edition, the latest first. */
    public List<Turnout> checks(long edition) {
        return turnouts(edition).stream()
                .filter(turnout -> turnout.evaluation().purpose() == Purpose.CHECK)
                .sorted(Comparator.comparing(
                                (Turnout turnout) -> turnout.evaluation().opensAt())
                        .reversed())
                .toList();
    }

    /** Where a check is in its window of time, as a part of a text's key: "open", "closed-more". */
    public String state(Turnout check) {
        String more = check.received() > check.invited() ? "-more" : "";
        return check.evaluation().state(clock.instant()).name().toLowerCase(Locale.ROOT) + more;
    }

    /** The anonymous questionnaires of an edition that still run and can never show anything. */
    public List<Turnout> tooSmall(long edition) {
        Instant now = clock.instant();
        return turnouts(edition).stream()
                .filter(turnout -> turnout.isTooSmall() && turnout.evaluation().state(now) != Evaluation.State.CLOSED)
                .toList();
    }

    /** How many take part in an edition, for a page that does not list them. */
    public int participants(long edition) {
        return editions.enrolments(editions.find(current.organisation(), edition))
                .size();
    }

    /** Whether too few take part for a check ever to show anything. */
    public boolean isTooFew(int participants) {
        return participants < current.organisation().threshold();
    }

    /** How many answers an anonymous result needs. */
    public int getThreshold() {
        return current.organisation().threshold();
    }

    /** Asks the group how it goes and puts that on the screen; one that runs already in this part of the day comes back. */
    public void start(long edition) {
        Edition group = editions.find(current.organisation(), edition);
        messages.attempt(
                () -> Faces.redirect("/room/presenter?id=%s", running(group).id()));
    }

    private Evaluation running(Edition group) {
        Instant now = clock.instant();
        return checks(group.id()).stream()
                .map(Turnout::evaluation)
                .filter(check -> check.state(now) == Evaluation.State.OPEN
                        && DayPart.isShared(check.opensAt(), now, group.timeZone()))
                .findFirst()
                .orElseGet(() -> evaluations.open(group, new NewEvaluation(Purpose.CHECK, null, null, null)));
    }
}
