package nl.weerklank.evaluation;

/**
 * How far an evaluation is, without what was answered.
 *
 * @param invited how many people could answer; after the training without those who were not there
 * @param received how many forms came in, without tests
 * @param released how many of the received are in its figures; of a named one all
 */
public record Turnout(Evaluation evaluation, int invited, int received, int released) {

    /** Whether its anonymous result can never appear, since too few people are asked. */
    public boolean isTooSmall() {
        return !evaluation.isNamed() && invited < evaluation.threshold();
    }
}
