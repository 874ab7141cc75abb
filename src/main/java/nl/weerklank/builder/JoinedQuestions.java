package nl.weerklank.builder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds two questions in one. A word that joins is no mistake by itself ("reacties en tips", "quiet and friendly"): it is
 * one only between two things that each could be judged apart, and that is told by what stands around it.
 */
final class JoinedQuestions {

    private static final Pattern MARK = Pattern.compile("\\?");
    private static final Pattern SENTENCE_BEFORE = Pattern.compile("[.!]\\s+\\p{L}");

    /** How a language joins, asks, points, judges and tells; each a list of words with bars between them. */
    private record Grammar(String and, String asking, String pointing, String judging, String telling, String both) {

        private static final String WORD = "[\\p{L}\\p{N}{}’'-]+";

        private List<Pattern> closed() {
            String thing = "(" + pointing + ") (?!(" + pointing + ") )" + WORD;
            return List.of(
                    pattern(both),
                    pattern("(" + asking + ") .+[ ,](" + and + ") (" + asking + ")"),
                    pattern(thing + "( " + WORD + ")? (" + and + ") " + thing),
                    pattern("(" + judging + ") (" + and + ") (" + judging + ")"),
                    pattern("(" + telling + ") [^.?!]*[ ,](" + and + ") (" + telling + ")"));
        }

        private Pattern open() {
            return pattern("(?<same>" + asking + ") .+[ ,](" + and + ") \\k<same>");
        }
    }

    private static final Map<String, Grammar> GRAMMARS = Map.of(
            "nl",
            new Grammar(
                    "en|én|en/of|alsook|evenals",
                    "wat|hoe|wie|waar|waarom|wanneer|welke|welk",
                    "de|het|een|je|jouw|zijn|haar|hun|onze|ons|deze|dit|die",
                    "duidelijk|helder|leerzaam|nuttig|leuk|boeiend|prettig|bruikbaar|praktisch|interessant|deskundig"
                            + "|vriendelijk|enthousiast|snel|gezellig|veilig|tevreden|zinvol|volledig|begrijpelijk|goed"
                            + "|inspirerend|behulpzaam|professioneel|beleefd|correct",
                    "was|is|gaf|geeft|had|heeft|heb|hielp|helpt|luisterde|luistert|wist|weet|kon|kan|ging|gaat|kwam|komt"
                            + "|nam|neemt|deed|doet|legde|legt|reageerde|reageert|begreep|begrijpt|oefende|oefent|sloot|durf"
                            + "|weet|luister|reageer|help|begrijp",
                    "zowel .+ als|en/of"),
            "en",
            new Grammar(
                    "and|and/or|as well as",
                    "what|how|who|where|why|when|which",
                    "the|a|an|your|his|her|their|our|its|this|that|these",
                    "clear|useful|fun|engaging|pleasant|practical|interesting|friendly|enthusiastic|quick|safe|satisfied"
                            + "|complete|good|inspiring|helpful|professional|polite|correct|relevant|knowledgeable"
                            + "|well organised|well organized|understandable|fast",
                    "was|is|were|gave|gives|had|has|have|helped|helps|listened|listens|knew|knows|could|can|went|came"
                            + "|took|takes|did|does|explained|explains|responded|responds|understood|understands|practised"
                            + "|listen|respond|help|understand",
                    "both .+ and|and/or"));

    private JoinedQuestions() {}

    /**
     * The part in which two questions are joined, as it stands there. An answer in words can hold two answers, so such a
     * question is told of only where it plainly asks twice.
     *
     * @param closed whether it is answered by picking, so that one answer has to do for both
     */
    static Optional<String> in(String question, Locale locale, boolean closed) {
        if (MARK.matcher(question).results().count() > 1) {
            return Optional.of(question);
        }
        Grammar grammar = GRAMMARS.get(locale.getLanguage());
        if (grammar == null || !closed && SENTENCE_BEFORE.matcher(question).find()) {
            return Optional.empty();
        }
        List<Pattern> patterns = closed ? grammar.closed() : List.of(grammar.open());
        return patterns.stream()
                .map(pattern -> pattern.matcher(question))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?<![\\p{L}])(" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
