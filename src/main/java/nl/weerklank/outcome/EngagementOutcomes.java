package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Gatherings;
import nl.weerklank.evaluation.Gatherings.Pool;
import nl.weerklank.evaluation.Released;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;

/** What the groups of an engagement brought together, though they were evaluated apart. */
@ApplicationScoped
@Transactional
public class EngagementOutcomes {

    @Inject
    private Gatherings gatherings;

    /**
     * One for each program of which groups were evaluated, anonymously and until the end; as the client may see it.
     *
     * @param locale the language in which questions are told, as far as their forms speak it
     */
    public List<EngagementOutcome> of(Engagement engagement, Locale locale) {
        List<Pool> pools = gatherings.of(engagement);
        return pools.stream()
                .filter(pool -> pool.purpose() == Purpose.EVALUATION)
                .map(pool -> outcome(pool, later(pool, pools), locale))
                .toList();
    }

    /** Whether more than one group that followed this program was evaluated apart, so that there is something to add up. */
    public boolean areApart(Engagement engagement, Program program) {
        return gatherings.apart(engagement, program) >= EngagementOutcome.FEWEST;
    }

    private static List<Pool> later(Pool pool, List<Pool> pools) {
        return pools.stream()
                .filter(other -> other.purpose() == Purpose.FOLLOW_UP
                        && other.program().id() == pool.program().id())
                .toList();
    }

    private static EngagementOutcome outcome(Pool pool, List<Pool> later, Locale locale) {
        Pooling pooling = new Pooling(portions(pool, locale));
        List<EngagementOutcome.Alone> alone =
                pool.groups().stream().map(group -> alone(group, pool)).toList();
        return new EngagementOutcome(
                pool.program(),
                alone,
                alone.stream().mapToInt(EngagementOutcome.Alone::invited).sum(),
                Stream.concat(pool.groups().stream(), pool.gathered().stream())
                        .mapToInt(Released::releasedCount)
                        .sum(),
                pool.evaluations().stream()
                        .mapToInt(Evaluation::threshold)
                        .max()
                        .orElseThrow(),
                pooling.scores(),
                pooling.themes(),
                pooling.estimates(),
                later.stream()
                        .flatMap(found -> new Pooling(portions(found, locale)).themes().stream())
                        .toList(),
                pooling.texts());
    }

    private static List<Outcome> portions(Pool pool, Locale locale) {
        return Stream.concat(pool.groups().stream(), pool.gathered().stream())
                .map(released -> new Opening(released, locale).outcome().forClient())
                .toList();
    }

    private static EngagementOutcome.Alone alone(Released released, Pool pool) {
        return new EngagementOutcome.Alone(
                released.evaluation().id(),
                released.evaluation().editions(),
                released.invited(),
                released.received(),
                released.releasedCount(),
                pool.given().contains(released.evaluation()));
    }
}
