package nl.weerklank.desk;

import nl.weerklank.program.Edition;

/**
 * A training and how far it is.
 *
 * @param participants how many take part
 */
public record Overview(Edition edition, int participants, RedThread thread) {

    /** Who it is for: "Gemeente Waterland, team Publieksbalie". */
    public String group() {
        String client = edition.client().name();
        return edition.groupName() == null ? client : client + ", " + edition.groupName();
    }
}
