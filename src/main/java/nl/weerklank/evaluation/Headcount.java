package nl.weerklank.evaluation;

/**
 * How many forms of an evaluation came in, and nothing else of them.
 *
 * @param received without tests
 * @param papers how many of those were filled in on paper
 * @param invited how many people could answer; after the training without those who were not there
 */
public record Headcount(int received, int papers, int invited) {

    /** How many of those invited have not answered, as far as that can be counted. */
    public int missing() {
        return Math.max(0, invited - received);
    }
}
