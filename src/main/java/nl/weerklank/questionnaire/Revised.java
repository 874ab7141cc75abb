package nl.weerklank.questionnaire;

/**
 * That there is a new revision of a questionnaire.
 *
 * @param before the revision that was current until now
 * @param now the one that is from now on
 */
public record Revised(Questionnaire before, Questionnaire now) {}
