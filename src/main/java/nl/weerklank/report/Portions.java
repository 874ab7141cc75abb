package nl.weerklank.report;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.weerklank.outcome.Quote;

/** Quotes of which one portion is held, the one that was read last. */
final class Portions extends AbstractList<Quote> {

    private final List<Long> keys;
    private final Function<Collection<Long>, Map<Long, Quote>> words;
    private Map<Long, Quote> held = Map.of();
    private int portion = -1;

    Portions(List<Long> keys, Function<Collection<Long>, Map<Long, Quote>> words) {
        this.keys = keys;
        this.words = words;
    }

    /** Where a quote is withdrawn after the report began to be written down, its place stays empty. */
    @Override
    public Quote get(int index) {
        if (index / LivingWords.PORTION != portion) {
            portion = index / LivingWords.PORTION;
            int from = portion * LivingWords.PORTION;
            held = words.apply(keys.subList(from, Math.min(keys.size(), from + LivingWords.PORTION)));
        }
        Quote quote = held.get(keys.get(index));
        return quote == null ? new Quote(keys.get(index), "", Quote.Use.NONE, null, null, null) : quote;
    }

    @Override
    public int size() {
        return keys.size();
    }
}
