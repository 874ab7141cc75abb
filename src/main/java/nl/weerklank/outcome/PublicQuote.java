package nl.weerklank.outcome;

import java.time.LocalDate;
import java.util.List;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;

/**
 * A quote that its writer allows on the web site at this moment.
 *
 * @param editions those that it may be about, of one program; of several only where they were evaluated together
 * @param byManager whether the client's contact wrote it
 */
public record PublicQuote(Quote quote, List<Edition> editions, boolean byManager) {

    public Program program() {
        return editions.get(0).program();
    }

    /** The last day of the training that it is about. */
    public LocalDate lastDay() {
        return editions.stream().map(Edition::lastDay).max(LocalDate::compareTo).orElseThrow();
    }

    /** The training that it is about; of several evaluated together, their client, as which of them is not known. */
    public String about() {
        Edition first = editions.get(0);
        return editions.size() == 1 ? first.group() : first.client().name();
    }
}
