package nl.weerklank.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Answer;
import nl.weerklank.evaluation.Mode;
import nl.weerklank.questionnaire.Purpose;

/** Reads what all groups of an organisation find difficult, in three questions to the database. */
record AllDifficulties(EntityManager entities, String question) {

    List<GroupDifficulty> of(Organisation organisation) {
        Map<Long, Long> firsts = firstEditions(organisation);
        Map<Long, Long> known = editionsOfWriters(organisation);
        return query(
                        "select a.id, a.wording, a.response, a.evaluation.id, a.evaluation.mode from Answer a"
                                + " where a.wording is not null and a.part = :value and a.question.stableKey = :question"
                                + " and a.evaluation.purpose = :intake and a.evaluation.organisation = :organisation"
                                + " and (a.evaluation.mode = :named or a.batch > 0) order by a.id",
                        organisation)
                .setParameter("value", Answer.Part.VALUE)
                .setParameter("question", question)
                .setParameter("named", Mode.NAMED)
                .getResultStream()
                .map(row -> new GroupDifficulty(
                        (Long) row[0],
                        known.getOrDefault((Long) row[2], firsts.get((Long) row[3])),
                        (String) row[1],
                        row[4] == Mode.NAMED))
                .toList();
    }

    private Map<Long, Long> firstEditions(Organisation organisation) {
        Map<Long, Long> firsts = new HashMap<>();
        query(
                        "select v.id, min(e.id) from Evaluation v join v.editions e where v.purpose = :intake"
                                + " and v.organisation = :organisation group by v.id",
                        organisation)
                .getResultList()
                .forEach(row -> firsts.put((Long) row[0], (Long) row[1]));
        return firsts;
    }

    private Map<Long, Long> editionsOfWriters(Organisation organisation) {
        Map<Long, Long> editions = new HashMap<>();
        query(
                        "select t.response, n.edition.id from Attribution t join t.enrolment n"
                                + " where t.evaluation.purpose = :intake"
                                + " and t.evaluation.organisation = :organisation",
                        organisation)
                .getResultList()
                .forEach(row -> editions.put((Long) row[0], (Long) row[1]));
        return editions;
    }

    private TypedQuery<Object[]> query(String query, Organisation organisation) {
        return entities.createQuery(query, Object[].class)
                .setParameter("intake", Purpose.INTAKE)
                .setParameter("organisation", organisation);
    }
}
