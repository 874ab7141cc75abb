package nl.weerklank.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Span;
import nl.weerklank.evaluation.Sums;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.Question;
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
    private Sums sums;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Programs programs;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Clock clock;

    /**
     * What the chosen trainings brought, of anonymous evaluations that were closed; an unknown program or client, and
     * another organisation's, has none.
     */
    public Overview of(Organisation organisation, Chosen chosen) {
        ZoneId zone = ZoneId.systemDefault();
        Instant begin = sums.begin(organisation).orElse(clock.instant());
        Quarter latest = Quarter.of(clock.instant(), zone);
        int many = Math.min(MOST_QUARTERS, Math.max(0, latest.since(Quarter.of(begin, zone))) + 1);
        List<Quarter> quarters = IntStream.range(0, many)
                .mapToObj(place -> latest.plus(place + 1 - many))
                .toList();
        List<Instant> starts =
                quarters.stream().skip(1).map(quarter -> quarter.start(zone)).toList();
        Span span = new Span(organisation, chosen.program(), chosen.client(), null, starts);
        boolean earlier = begin.isBefore(quarters.get(0).start(zone));
        return gathered(span, quarters, earlier);
    }

    private Overview gathered(Span span, List<Quarter> quarters, boolean earlier) {
        // before the questions, which would read the program of each by itself
        List<Program> all = programs.of(span.organisation());
        List<Sums.Marks> marks = sums.marks(span);
        List<Sums.Turnout> turnout = sums.turnout(span);
        Map<Long, Question> questions = questionnaires.questions(
                marks.stream().map(Sums.Marks::question).toList());
        int groups = turnout.stream().mapToInt(Sums.Turnout::groups).sum();
        return new Overview(
                quarters,
                earlier,
                groups,
                IntStream.range(0, quarters.size())
                        .mapToObj(place -> ByProgram.answering(turnout.stream()
                                .filter(one -> one.period() == place)
                                .toList()))
                        .toList(),
                new Lines(questions, quarters.size()).of(marks),
                new ByProgram(all, questions).of(marks, turnout, sums.shifts(span)),
                low(span));
    }

    private List<LowGroup> low(Span span) {
        List<Sums.Grade> lowest = sums.lowest(span, LOW, MOST_LOW);
        return evaluations.found(lowest.stream().map(Sums.Grade::evaluation).toList()).stream()
                .flatMap(evaluation -> lowest.stream()
                        .filter(grade -> grade.evaluation() == evaluation.id())
                        .map(grade -> new LowGroup(evaluation, grade.n(), (double) grade.sum() / grade.n())))
                .sorted(Comparator.comparingDouble(LowGroup::mean))
                .toList();
    }
}
