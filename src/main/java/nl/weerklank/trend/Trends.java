package nl.weerklank.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Counters;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Span;
import nl.weerklank.evaluation.ThemeShift;
import nl.weerklank.intake.Recurrences;
import nl.weerklank.library.Library;
import nl.weerklank.plan.Treatments;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;

/** What an organisation's trainings brought together. Asks the database as often for many trainings as for one. */
@ApplicationScoped
@Transactional
public class Trends {

    /** How many quarters are told apart; what was before belongs to the first. */
    static final int MOST_QUARTERS = 12;

    private static final double LOW = 3.5;
    private static final int MOST_LOW = 5;

    @Inject
    private Counters counters;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Programs programs;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Recurrences recurrences;

    @Inject
    private Treatments treatments;

    @Inject
    private Library library;

    @Inject
    private Clock clock;

    /**
     * What the chosen trainings brought, of anonymous evaluations that were closed; an unknown program or client, and
     * another organisation's, has none.
     */
    public Overview of(Organisation organisation, Chosen chosen) {
        ZoneId zone = ZoneId.systemDefault();
        Span span = new Span(organisation, chosen.program(), chosen.client(), null);
        List<Counters.Group> groups = counters.groups(span);
        Quarter latest = Quarter.of(clock.instant(), zone);
        Quarter begin = groups.stream()
                .map(group -> Quarter.of(group.closedAt(), zone))
                .min(Comparator.comparingInt(quarter -> quarter.since(latest)))
                .orElse(latest);
        int many = Math.min(MOST_QUARTERS, Math.max(0, latest.since(begin)) + 1);
        Quarter first = latest.plus(1 - many);
        List<Program> all = programs.of(organisation);
        AddingUp sums = new AddingUp(
                groups,
                questionnaires.questions(organisation, Purpose.EVALUATION),
                many,
                group -> Math.min(
                        many - 1, Math.max(0, Quarter.of(group.closedAt(), zone).since(first))));
        counters.each(span, sums);
        List<ThemeShift> shifts = counters.themes(span);
        sums.themes(shifts);
        return new Overview(
                IntStream.range(0, many).mapToObj(first::plus).toList(),
                begin.since(first) < 0,
                groups.size(),
                sums.answering(),
                sums.lines(),
                sums.programs(all),
                new Moving(shifts, treatments.of(organisation), all, library.kept(organisation))
                        .of(recurrences.themes(organisation)),
                low(sums.quality()));
    }

    private List<LowGroup> low(Map<Long, Figure> quality) {
        List<Long> lowest = quality.entrySet().stream()
                .filter(group -> group.getValue().mean() < LOW)
                .sorted(Comparator.comparingDouble((Map.Entry<Long, Figure> group) ->
                                group.getValue().mean())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_LOW)
                .map(Map.Entry::getKey)
                .toList();
        return evaluations.found(lowest).stream()
                .sorted(Comparator.comparingInt(evaluation -> lowest.indexOf(evaluation.id())))
                .map(evaluation -> {
                    Figure figure = quality.get(evaluation.id());
                    return new LowGroup(evaluation, figure.n(), figure.mean());
                })
                .toList();
    }
}
