package nl.weerklank.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.PublicAnswers;
import nl.weerklank.evaluation.PublicAnswers.PublicAnswer;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** The quotes of each organisation that their writers allow on the web site, in the words that they allow now. */
@ApplicationScoped
@Transactional
public class PublicQuotes {

    /** How many words are asked for at once: databases take no list without end. */
    private static final int AT_ONCE = 1000;

    @Inject
    private PublicAnswers answers;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Editions editions;

    /** All of them, of the newest training first; within a training in an order that tells nothing. */
    public List<PublicQuote> of(Organisation organisation) {
        return alive(organisation, answers.of(organisation)).stream()
                .sorted(Comparator.comparing(PublicQuote::lastDay)
                        .reversed()
                        .thenComparing(PublicQuote::about)
                        .thenComparing(quote -> quote.quote().id()))
                .toList();
    }

    /** Those among these keys, in an order that tells nothing, not even of which training they are. */
    public List<PublicQuote> of(Organisation organisation, Collection<Long> ids) {
        return alive(organisation, answers.of(organisation, ids));
    }

    private List<PublicQuote> alive(Organisation organisation, List<PublicAnswer> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Quote> words = words(found.stream().map(PublicAnswer::id).toList());
        Map<Long, Edition> known =
                editions.of(organisation).stream().collect(Collectors.toMap(Edition::id, Function.identity()));
        return found.stream()
                .flatMap(answer -> Optional.ofNullable(words.get(answer.id()))
                        .filter(quote -> quote.use() == Quote.Use.PUBLIC)
                        .map(quote -> quote(quote, answer, known))
                        .stream())
                .toList();
    }

    private static PublicQuote quote(Quote quote, PublicAnswer answer, Map<Long, Edition> known) {
        List<Edition> about = answer.editions().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Edition::firstDay).thenComparing(Edition::id))
                .toList();
        return new PublicQuote(quote, about, answer.byManager());
    }

    private Map<Long, Quote> words(List<Long> ids) {
        Map<Long, Quote> words = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            words.putAll(outcomes.quotes(new ArrayList<>(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))));
        }
        return words;
    }
}
