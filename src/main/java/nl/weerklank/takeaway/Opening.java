package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Text;

/** What several documents say in the same words: for whom, when and by whom a training is. */
final class Opening {
    private Opening() {}

    /** For whom and when it is, and who gives it. */
    static List<Part> of(Occasion occasion) {
        List<Part> parts = new ArrayList<>();
        parts.add(Text.quiet(joined(occasion.group(), occasion.dates())));
        parts.add(Text.quiet(joined(String.join(", ", occasion.trainers()), occasion.organisation())));
        return parts;
    }

    /** Those that are there, with a dot between them. */
    static String joined(String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The title of a block, or what stands in its place. */
    static String title(Occasion occasion, BlockDraft block) {
        return block.title() == null ? occasion.text("untitled") : occasion.said(block.title());
    }
}
