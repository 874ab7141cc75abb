package nl.weerklank.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.OwnKind;

/**
 * What a block that is sent may refer to, each by a key or a name.
 *
 * @param themes the edition's theme
 * @param kinds the organisation's own kind
 * @param files a file of the organisation
 */
record References(
        Function<String, Optional<Long>> themes,
        Function<String, Optional<OwnKind>> kinds,
        Function<Long, Optional<BlockFile>> files) {
    static References of(List<Theme> themes, List<OwnKind> kinds, Function<Long, Optional<BlockFile>> files) {
        return new References(reference -> theme(themes, reference), reference -> kind(kinds, reference), files);
    }

    private static Optional<Long> theme(List<Theme> known, String reference) {
        Stream<Theme> byKey =
                known.stream().filter(theme -> String.valueOf(theme.id()).equals(reference));
        Stream<Theme> byName = known.stream().filter(theme -> theme.name().equalsIgnoreCase(reference));
        return Stream.concat(byKey, byName).findFirst().map(Theme::id);
    }

    private static Optional<OwnKind> kind(List<OwnKind> known, String reference) {
        return known.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(reference))
                .findFirst();
    }

    /** As a kind is told: by its code, or by the name that the organisation gave it. */
    static String kind(BlockKind kind, OwnKind own) {
        return own == null ? kind.code() : own.name();
    }
}
