package nl.weerklank.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.intake.Theme;
import nl.weerklank.plan.BlockFile;
import nl.weerklank.plan.OwnKind;
import nl.weerklank.samples.PlanFile;

/** The names by which a file of a plan means what has a key here. */
record PlanNames(List<Theme> themes, List<OwnKind> kinds, List<BlockFile> files) {
    /** The names of themes, by key. */
    Map<Long, String> themeNames() {
        return themes.stream().collect(Collectors.toMap(Theme::id, Theme::name));
    }

    /** What names mean, whatever their letters' size. */
    PlanFile.Known known() {
        return new PlanFile.Known(
                name -> first(kinds, OwnKind::name, name),
                name -> first(themes, Theme::name, name).map(Theme::id),
                name -> first(files, BlockFile::name, name));
    }

    private static <T> Optional<T> first(List<T> things, Function<T, String> named, String name) {
        return things.stream()
                .filter(thing -> named.apply(thing).equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
