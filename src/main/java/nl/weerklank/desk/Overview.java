package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.List;
import nl.weerklank.program.Edition;
import nl.weerklank.program.EditionDay;

/**
 * A training and how far it is.
 *
 * @param participants how many take part
 */
public record Overview(Edition edition, int participants, RedThread thread) {

    /** The dates of its days, each once, in order. */
    public List<LocalDate> dates() {
        return edition.days().stream().map(EditionDay::heldOn).distinct().toList();
    }
}
