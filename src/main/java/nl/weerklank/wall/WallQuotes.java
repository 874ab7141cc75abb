package nl.weerklank.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.outcome.PublicQuote;
import nl.weerklank.outcome.PublicQuotes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Program;
import nl.weerklank.report.LeaveReason;
import nl.weerklank.report.LeftOutQuotes;

/**
 * Which quotes are on the web site. None is until the trainer chose it: that its writer allows it is needed and not
 * enough, as the trainer must have read it with everybody's eyes first.
 */
@ApplicationScoped
@Transactional
public class WallQuotes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublicQuotes quotes;

    @Inject
    private LeftOutQuotes leftOut;

    /**
     * The quotes that their writers allow there, of the newest training first.
     *
     * @param program the key of the program that they are about, or null for any
     * @param word what must be in them, or null
     */
    public List<OfferedQuote> of(Organisation organisation, Long program, String word) {
        return offered(organisation, quotes.of(organisation)).stream()
                .filter(quote -> quote.fits(program, word))
                .toList();
    }

    /** The quote with this key; refuses one that is unknown, withdrawn or another organisation's alike. */
    public OfferedQuote find(Organisation organisation, long id) {
        return offered(organisation, quotes.of(organisation, List.of(id))).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What a page shows now, in an order that tells nothing. */
    public List<PublicQuote> on(QuoteWall wall) {
        Long program = wall.program().map(Program::id).orElse(null);
        return shown(wall.organisation(), program).toList();
    }

    /**
     * The strongest quotes: those that the trainer chose for everybody, in the words that their writers allow now, of the
     * newest training first and within a training in an order that tells nothing.
     *
     * @param program the key of the program that they are about, or null for any
     * @param client the key of the client of whose trainings they are, or null for any
     * @param most no more than so many
     */
    public List<PublicQuote> strongest(Organisation organisation, Long program, Long client, int most) {
        return shown(organisation, program)
                .filter(words -> client == null
                        || words.editions().stream()
                                .anyMatch(edition -> edition.client().id() == client))
                .sorted(Comparator.comparing(PublicQuote::lastDay)
                        .reversed()
                        .thenComparing(words -> words.quote().id()))
                .limit(most)
                .toList();
    }

    private Stream<PublicQuote> shown(Organisation organisation, Long program) {
        Set<Long> chosen = chosen(organisation);
        return offered(organisation, quotes.of(organisation, chosen), chosen).stream()
                .filter(quote -> quote.isShown() && quote.fits(program, null))
                .map(OfferedQuote::words);
    }

    private List<OfferedQuote> offered(Organisation organisation, List<PublicQuote> found) {
        return offered(organisation, found, chosen(organisation));
    }

    private List<OfferedQuote> offered(Organisation organisation, List<PublicQuote> found, Set<Long> chosen) {
        Map<Long, LeaveReason> reasons = leftOut.of(organisation);
        return found.stream()
                .map(quote -> new OfferedQuote(
                        quote,
                        chosen.contains(quote.quote().id()),
                        reasons.get(quote.quote().id())))
                .toList();
    }

    private Set<Long> chosen(Organisation organisation) {
        return new HashSet<>(entities.createQuery(
                        "select c.quote from ChosenQuote c where c.organisation = :organisation", Long.class)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    /**
     * Puts on the web site of the quotes that the trainer looked at those that were chosen, and takes the others off.
     * One that was withdrawn meanwhile, that a report leaves out or that is another organisation's stays off. Two choices
     * of one moment are made one after the other.
     *
     * @param seen the keys of the quotes that were looked at; nothing is decided about any other
     */
    public void choose(Organisation organisation, Collection<Long> seen, Collection<Long> wanted) {
        entities.find(Organisation.class, organisation.id(), LockModeType.PESSIMISTIC_WRITE);
        for (OfferedQuote quote : offered(organisation, quotes.of(organisation, seen))) {
            boolean on = wanted.contains(quote.id()) && quote.leftOut() == null;
            if (on && !quote.chosen()) {
                entities.persist(new ChosenQuote(organisation, quote.id()));
            } else if (!on && quote.chosen()) {
                entities.remove(entities.find(ChosenQuote.class, quote.id()));
            }
        }
    }
}
