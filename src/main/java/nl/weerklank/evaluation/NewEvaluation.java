package nl.weerklank.evaluation;

import java.time.Instant;
import nl.weerklank.questionnaire.Purpose;

/**
 * An evaluation as a trainer asks for it.
 *
 * @param mode null for the usual one of the purpose
 * @param opensAt null for now
 * @param closesAt null for until someone closes it
 */
public record NewEvaluation(Purpose purpose, Mode mode, Instant opensAt, Instant closesAt) {}
