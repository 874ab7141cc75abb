package nl.weerklank.platform;

import java.util.Collections;
import java.util.function.Function;

/**
 * Asks once for all who want to know the same at the same time. Who comes while a question is under way waits for the
 * next one, so that everybody gets what was true after they asked: nothing is remembered for later.
 *
 * @param <K> what is asked about
 * @param <V> what the answer is, shared by all who asked together
 */
public final class AskedTogether<K, V> {

    private final Together<K, K, V> together;

    /** What to ask; it may fail, for everybody who asked together. */
    public AskedTogether(Function<K, V> question) {
        together = new Together<>((what, asked) -> Collections.nCopies(asked.size(), question.apply(what)));
    }

    /** The answer to a question that begins after this call. */
    public V ask(K what) {
        return together.ask(what, what);
    }
}
