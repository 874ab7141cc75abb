package nl.weerklank.questionnaire.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes kinds of their words. */
final class Kinds {

    private static final Map<String, Function<Parameters, QuestionKind>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put(ScaleKind.WORD, set -> new ScaleKind(set.scale(), set.labels(), set.direction()));
        MAKERS.put(GradeKind.WORD, set -> new GradeKind(set.labels()));
        MAKERS.put(StatementKind.WORD, set -> new StatementKind());
        MAKERS.put(ChoiceKind.WORD, set -> new ChoiceKind(set.labels(), set.other()));
        MAKERS.put(ChoicesKind.WORD, set -> new ChoicesKind(set.labels(), set.other()));
        MAKERS.put(YesNoKind.WORD, set -> new YesNoKind());
        MAKERS.put(TextKind.WORD, set -> new TextKind());
        MAKERS.put(LongTextKind.WORD, set -> new LongTextKind());
        MAKERS.put(NumberKind.WORD, set -> new NumberKind(set.lowest(), set.highest(), set.unit()));
        MAKERS.put(DateKind.WORD, set -> new DateKind());
        MAKERS.put(ShiftKind.WORD, set -> new ShiftKind(set.scale()));
        MAKERS.put(SectionKind.WORD, set -> new SectionKind());
    }

    private Kinds() {}

    static List<String> words() {
        return List.copyOf(MAKERS.keySet());
    }

    static Optional<QuestionKind> of(String word, Parameters set) {
        return Optional.ofNullable(MAKERS.get(word)).map(maker -> maker.apply(set));
    }
}
