package nl.weerklank.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.samples.Spot.Fields;

/**
 * Reads a question of any kind. Only its form is looked at here: whether what it is set to goes with its kind is for
 * the questionnaire to say, which tells by the same names of fields.
 */
class QuestionReader {

    private static final String[] KEYS = {
        "key",
        "kind",
        "text",
        "hint",
        "scale",
        "options",
        "other",
        "ends",
        "lowest",
        "highest",
        "unit",
        "required",
        "quotable",
        "not-applicable",
        "notApplicable",
        "remark",
        "per",
        "if",
        "readers"
    };
    /** In a file words are joined by hyphens; what comes by the API is written as JSON is. */
    private static final Map<String, Trait> FLAGS = Map.of(
            "required", Trait.REQUIRED,
            "quotable", Trait.QUOTABLE,
            "not-applicable", Trait.MAY_NOT_APPLY,
            "notApplicable", Trait.MAY_NOT_APPLY,
            "remark", Trait.REMARK);

    private static final int MOST = 60;
    private static final int HIGHEST_MARK = 100;

    private final Locale own;

    /** A reader of files in which a text without a language is in this one. */
    QuestionReader(Locale own) {
        this.own = own;
    }

    NewQuestion read(Spot spot) {
        Fields fields = spot.fields(KEYS);
        check(fields);
        String key = fields.required("key").map(Spot::word).orElse(null);
        QuestionKind kind = kind(fields);
        Phrase wording = fields.required("text").map(this::phrase).orElse(null);
        Phrase hint = fields.optional("hint").map(this::phrase).orElse(null);
        return new NewQuestion(
                key,
                kind,
                wording,
                hint,
                traits(fields),
                fields.optional("if").map(this::condition).orElse(null),
                fields.optional("readers")
                        .map(word -> word.oneOf(Readers::of, words(Readers.values(), Readers::word)))
                        .orElse(null));
    }

    /** Notes what is wrong in a certain sort of file only. */
    void check(Fields question) {}

    /** A text as it may be in the file. */
    String text(Spot spot) {
        return spot.word();
    }

    /** A text, or a table with a text for each language of which the file's own is one. */
    Phrase phrase(Spot spot) {
        if (!spot.isTable()) {
            return Phrase.of(text(spot));
        }
        Fields languages =
                spot.fields(Texts.LANGUAGES.stream().map(Locale::getLanguage).toArray(String[]::new));
        String text = languages.required(own.getLanguage()).map(this::text).orElse(null);
        Map<String, String> others = new TreeMap<>();
        Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(language -> !language.equals(own.getLanguage()))
                .forEach(language -> languages
                        .optional(language)
                        .map(this::text)
                        .ifPresent(translated -> others.put(language, translated)));
        return new Phrase(text, others);
    }

    private QuestionKind kind(Fields fields) {
        String word = fields.required("kind")
                .map(spot -> spot.oneOf(
                        one -> Optional.of(one).filter(QuestionKind.words()::contains), QuestionKind.words()))
                .orElse(null);
        Parameters set = parameters(fields);
        return word == null ? null : QuestionKind.of(word, set).orElse(null);
    }

    private Parameters parameters(Fields fields) {
        List<Phrase> labels = new ArrayList<>(phrases(fields, "options"));
        labels.addAll(phrases(fields, "ends"));
        Optional<Spot> scale = fields.optional("scale");
        Optional<Fields> own = scale.filter(Spot::isTable).map(spot -> spot.fields("name", "words", "direction"));
        own.ifPresent(table -> labels.addAll(phrases(table, "words")));
        Optional<Spot> name = own.isPresent() ? own.flatMap(table -> table.optional("name")) : scale;
        return new Parameters(
                name.map(spot -> spot.oneOf(Scale::of, words(Scale.values(), Scale::word)))
                        .orElse(null),
                labels,
                own.flatMap(table -> table.optional("direction"))
                        .map(spot -> spot.oneOf(Direction::of, words(Direction.values(), Direction::word)))
                        .orElse(null),
                fields.optional("other").map(Spot::flag).orElse(false),
                fields.optional("lowest").map(Spot::decimal).orElse(null),
                fields.optional("highest").map(Spot::decimal).orElse(null),
                fields.optional("unit").map(this::phrase).orElse(null));
    }

    private List<Phrase> phrases(Fields fields, String key) {
        return fields.optional(key).map(list -> list.items(0, MOST)).orElse(List.of()).stream()
                .map(this::phrase)
                .map(phrase -> phrase == null ? new Phrase(null, Map.of()) : phrase)
                .toList();
    }

    private static Set<Trait> traits(Fields fields) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        FLAGS.forEach((key, trait) -> fields.optional(key).filter(Spot::flag).ifPresent(so -> traits.add(trait)));
        fields.optional("per")
                .map(spot -> spot.oneOf(word -> Optional.of(word).filter("trainer"::equals), List.of("trainer")))
                .ifPresent(trainer -> traits.add(Trait.PER_TRAINER));
        return traits;
    }

    private Condition condition(Spot spot) {
        Fields fields = spot.fields("question", "is");
        String key = fields.required("question").map(Spot::word).orElse(null);
        Set<Integer> marks = new HashSet<>();
        fields.required("is")
                .map(list -> list.items(1, HIGHEST_MARK))
                .orElse(List.of())
                .forEach(mark -> marks.add(mark.number(0, HIGHEST_MARK)));
        return key == null ? null : new Condition(key, marks);
    }

    private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
