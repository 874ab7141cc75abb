package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.evaluation.EditedWording;
import nl.weerklank.evaluation.Edits;

/** What the trainer made of quotes: typing errors mended, names and functions masked, or more, if the writer agrees. */
@ApplicationScoped
@Transactional
public class QuoteEdits {

    @Inject
    private Edits edits;

    /** The edits of these quotes, by the quote's key; most have none. */
    public Map<Long, EditedQuote> of(Collection<Long> quotes) {
        return edits.of(quotes).values().stream().collect(Collectors.toMap(EditedWording::answer, QuoteEdits::edited));
    }

    private static EditedQuote edited(EditedWording edited) {
        return new EditedQuote(
                edited.wording(),
                EditedQuote.State.valueOf(edited.state().name()),
                EditedQuote.Meanwhile.valueOf(edited.meanwhile().name()));
    }

    /**
     * Edits a quote that the caller may reach. The words as they were written do away with the edit.
     *
     * @param meanwhile what is quoted until the writer agrees, where that is needed
     * @param names of people and groups who can be masked however they are written
     */
    public void edit(long quote, String wording, EditedQuote.Meanwhile meanwhile, Collection<String> names) {
        edits.edit(quote, wording, EditedWording.Meanwhile.valueOf(meanwhile.name()), names);
    }

    /** Does away with the edit of a quote that the caller may reach. */
    public void drop(long quote) {
        edits.drop(quote);
    }
}
