package nl.weerklank.desk;

/**
 * A station as it stands for one training.
 *
 * @param said its state in words
 * @param target the page to go to, or null as long as there is nothing to go to
 */
public record Stop(Station station, Reached reached, Wording said, Target target) {

    /** How far a station is. */
    public enum Reached {
        LATER,
        NOW,
        DONE;

        /** Its name as a class of the page's style and part of a text key. */
        public String word() {
            return Words.of(this);
        }
    }
}
