package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.weerklank.account.Organisation;
import nl.weerklank.questionnaire.Purpose;

/**
 * Which answers their writers once allowed on the web site. Their words are not told here: {@link QuotedWords} knows
 * whether they may be shown now.
 */
@ApplicationScoped
@Transactional
public class PublicAnswers {

    /**
     * An answer in words.
     *
     * @param editions the keys of those that it may be about
     * @param byManager whether the client's contact wrote it
     */
    public record PublicAnswer(long id, boolean byManager, Set<Long> editions) {}

    private static final String FOUND =
            "select a.id, v.purpose, e.id from Answer a join a.evaluation v join v.editions e"
                    // what was gathered of several groups may not stand beside the name of one
                    + " where v.organisation = :organisation and a.consentUse = :use and a.batch >= 0";

    @PersistenceContext
    private EntityManager entities;

    /** Those of the organisation, by their keys: an order that tells nothing, as keys do not. */
    public List<PublicAnswer> of(Organisation organisation) {
        return found(organisation, entities.createQuery(FOUND, Object[].class));
    }

    /** Those of the organisation that are among these, by their keys. */
    public List<PublicAnswer> of(Organisation organisation, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : found(
                        organisation,
                        entities.createQuery(FOUND + " and a.id in :ids", Object[].class)
                                .setParameter("ids", ids));
    }

    private static List<PublicAnswer> found(Organisation organisation, TypedQuery<Object[]> query) {
        Map<Long, PublicAnswer> answers = new TreeMap<>();
        query.setParameter("organisation", organisation)
                .setParameter("use", Consent.Use.PUBLIC)
                .getResultList()
                .forEach(row -> answers.computeIfAbsent(
                                (Long) row[0],
                                id -> new PublicAnswer(id, row[1] == Purpose.MANAGER, new LinkedHashSet<>()))
                        .editions()
                        .add((Long) row[2]));
        return List.copyOf(answers.values());
    }
}
