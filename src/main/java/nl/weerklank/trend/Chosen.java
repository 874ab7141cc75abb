package nl.weerklank.trend;

/**
 * Which trainings are looked at.
 *
 * @param program the key of the program; null for all
 * @param client the key of the client; null for all
 */
public record Chosen(Long program, Long client) {

    /** All trainings. */
    public static final Chosen ALL = new Chosen(null, null);

    /** Whether it is all of them. */
    public boolean isAll() {
        return program == null && client == null;
    }
}
