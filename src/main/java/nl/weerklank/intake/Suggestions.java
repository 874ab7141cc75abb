package nl.weerklank.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.language.LanguageComponents;
import org.carrot2.language.LoadedLanguages;

/**
 * Finds answers that may belong together among hundreds, by Lingo, on this machine. It reads words, not meaning; so it
 * only ever suggests.
 */
public final class Suggestions {

    /** Fewer answers are read as quickly by eye. */
    static final int FEWEST_ANSWERS = 3;

    /** More suggestions are not looked at. */
    static final int MOST = 20;

    /** What more than one in three answers has in common is what all are about, not a group among them. */
    private static final double LARGEST_SHARE = 0.34;

    private static final Map<String, String> LANGUAGES = Map.of("nl", "Dutch", "en", "English");

    private Suggestions() {}

    /**
     * Groups among these answers, the clearest first; an answer may be in more than one.
     *
     * @param answers the words of each answer, by its key
     * @param locale the language in which they are written
     */
    public static List<Suggestion> of(Map<Long, String> answers, Locale locale) {
        if (answers.size() < FEWEST_ANSWERS) {
            return List.of();
        }
        List<Told> told = answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Told(entry.getKey(), entry.getValue()))
                .toList();
        int most = Math.max(FEWEST_ANSWERS, (int) (answers.size() * LARGEST_SHARE));
        List<Suggestion> found = new ArrayList<>();
        new LingoClusteringAlgorithm()
                .cluster(told.stream(), language(locale)).stream()
                        .sorted(Comparator.comparingDouble((Cluster<Told> cluster) -> -cluster.getScore()))
                        .map(Suggestions::suggestion)
                        .filter(one -> one.answers().size() >= FEWEST_ANSWERS
                                && one.answers().size() <= most)
                        .filter(one -> found.stream().noneMatch(earlier -> isMostly(one, earlier)))
                        .limit(MOST)
                        .forEachOrdered(found::add);
        return found;
    }

    private static Suggestion suggestion(Cluster<Told> cluster) {
        return new Suggestion(
                String.join(", ", cluster.getLabels()).toLowerCase(Locale.ROOT),
                cluster.getDocuments().stream().map(Told::id).sorted().toList());
    }

    /** Whether most of one's answers are the other's as well, so that it would be the same question again. */
    private static boolean isMostly(Suggestion one, Suggestion other) {
        Set<Long> shared = new TreeSet<>(one.answers());
        shared.retainAll(other.answers());
        return shared.size() * 2 > one.answers().size();
    }

    private static LanguageComponents language(Locale locale) {
        return Languages.LOADED.language(LANGUAGES.getOrDefault(locale.getLanguage(), "English"));
    }

    /** An answer as Lingo reads it. */
    private record Told(long id, String wording) implements Document {

        @Override
        public void visitFields(java.util.function.BiConsumer<String, String> fields) {
            fields.accept("text", wording);
        }
    }

    /** Read when the first suggestions are asked for, so that a start of the program does not wait for it. */
    private static final class Languages {

        static final LoadedLanguages LOADED = load();

        private static LoadedLanguages load() {
            try {
                return LanguageComponents.loader()
                        .limitToLanguages(LANGUAGES.values().toArray(String[]::new))
                        .limitToAlgorithms(new LingoClusteringAlgorithm())
                        .load();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
