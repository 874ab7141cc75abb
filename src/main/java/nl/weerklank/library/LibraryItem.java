package nl.weerklank.library;

import java.util.List;
import java.util.Locale;
import nl.weerklank.plan.BlockDraft;

/**
 * A block that can be put into a plan.
 *
 * @param key by which it is found again
 * @param source whose it is
 * @param origin who saved it, or the sample course that it is of
 * @param plan the training from whose plan it was saved, or the plan of the course; null where that is not known
 * @param block what it says, without what belongs to one training
 * @param themes the names of the themes that it treated where it was saved
 */
public record LibraryItem(
        String key, Source source, String origin, String plan, BlockDraft block, List<String> themes) {
    /** Where blocks come from. */
    public enum Source {
        OWN,
        SAMPLE;

        /** The word in the API: {@code sample}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A block without what belongs to one training: when, who, where, in which strand, and its own themes. */
    static BlockDraft general(BlockDraft draft) {
        return draft.rewrite()
                .pinnedAt(null)
                .strand(null)
                .leader(null)
                .room(null)
                .themes(List.of())
                .draft();
    }
}
