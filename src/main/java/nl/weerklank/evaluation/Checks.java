package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.TextKind;

/** The check in between: two short texts, at most once in each part of a day. */
@ApplicationScoped
class Checks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Questionnaires questionnaires;

    /** The program's own questionnaire for checks, made when it is first asked for. */
    Questionnaire questionnaire(Program program) {
        return questionnaires
                .of(program, Purpose.CHECK)
                .orElseGet(() -> questionnaires.add(
                        program, Purpose.CHECK, say(program, "title"), say(program, "intro"), questions(program)));
    }

    private static List<NewQuestion> questions(Program program) {
        return List.of(question(program, "keep"), question(program, "miss"));
    }

    private static NewQuestion question(Program program, String key) {
        return NewQuestion.of(key, new TextKind(), say(program, key));
    }

    /** The text in the program's language, and in every other that forms speak. */
    private static Phrase say(Program program, String key) {
        Phrase phrase = Phrase.of(Texts.in(program.locale()).format("evaluation.check." + key));
        for (Locale other : Texts.LANGUAGES) {
            if (!other.equals(program.locale())) {
                phrase = phrase.and(other, Texts.in(other).format("evaluation.check." + key));
            }
        }
        return phrase;
    }

    /** Refuses a second check of a group in the same part of a day, by the clock of the training. */
    void refuseSecond(List<Edition> editions, Instant opensAt) {
        ZoneId zone = editions.get(0).timeZone();
        boolean another = entities.createQuery(
                        "select distinct v from Evaluation v join v.editions e where e in :editions"
                                + " and v.purpose = :check",
                        Evaluation.class)
                .setParameter("editions", editions)
                .setParameter("check", Purpose.CHECK)
                .getResultStream()
                .anyMatch(check -> DayPart.isShared(check.opensAt(), opensAt, zone));
        if (another) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.second-check");
        }
    }
}
