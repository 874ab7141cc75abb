package nl.weerklank.evaluation;

/**
 * How far an evaluation is, without what was answered.
 *
 * @param invited how many people could answer
 * @param received how many forms came in, without tests
 * @param released how many of the received are in its figures; of a named one all
 */
public record Turnout(Evaluation evaluation, int invited, int received, int released) {}
