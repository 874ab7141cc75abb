package nl.weerklank.builder;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Trait;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a questionnaire in the form of the course files, so that reading it gives the same again. */
public final class QuestionnaireYaml {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private final Locale own;

    private QuestionnaireYaml(Locale own) {
        this.own = own;
    }

    /** The whole questionnaire; texts without a language are in the given one. */
    public static String write(Draft draft, Purpose purpose, Locale own) {
        QuestionnaireYaml writer = new QuestionnaireYaml(own);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("purpose", purpose.word());
        file.put("language", own.getLanguage());
        file.put("title", writer.text(draft.title()));
        writer.put(file, "intro", draft.intro());
        file.put("questions", draft.questions().stream().map(writer::question).toList());
        return new Dump(SETTINGS).dumpToString(file);
    }

    /** A text, or where there are more a table of languages. */
    private Object text(Phrase phrase) {
        if (phrase.others().isEmpty()) {
            return phrase.own();
        }
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put(own.getLanguage(), phrase.own());
        phrase.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> languages.put(one.getKey(), one.getValue()));
        return languages;
    }

    private List<Object> texts(List<Phrase> phrases) {
        return phrases.stream().map(this::text).toList();
    }

    private void put(Map<String, Object> table, String key, Phrase phrase) {
        if (phrase != null) {
            table.put(key, text(phrase));
        }
    }

    private Map<String, Object> question(NewQuestion question) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("key", question.key());
        table.put("kind", question.kind().word());
        put(table, "text", question.wording());
        put(table, "hint", question.hint());
        putParameters(table, question);
        putFlag(table, "required", question.has(Trait.REQUIRED));
        putFlag(table, "quotable", question.has(Trait.QUOTABLE));
        putFlag(table, "not-applicable", question.has(Trait.MAY_NOT_APPLY));
        putFlag(table, "remark", question.has(Trait.REMARK));
        if (question.has(Trait.PER_TRAINER)) {
            table.put("per", "trainer");
        }
        if (question.shownIf() != null) {
            table.put("if", condition(question.shownIf()));
        }
        if (question.readers() != null) {
            table.put("readers", question.readers().word());
        }
        return table;
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("question", condition.key());
        table.put("is", condition.marks().stream().sorted().toList());
        return table;
    }

    private void putParameters(Map<String, Object> table, NewQuestion question) {
        Parameters set = question.kind().parameters();
        if (set.scale() != null || question.kind() instanceof ScaleKind) {
            table.put("scale", scale(set));
        } else if (!set.labels().isEmpty()) {
            table.put(question.kind() instanceof GradeKind ? "ends" : "options", texts(set.labels()));
        }
        putFlag(table, "other", set.other());
        putNumber(table, "lowest", set.lowest());
        putNumber(table, "highest", set.highest());
        put(table, "unit", set.unit());
    }

    private Object scale(Parameters set) {
        boolean usual = set.direction() == null || set.direction() == Direction.POSITIVE;
        if (set.scale() != null && usual) {
            return set.scale().word();
        }
        Map<String, Object> table = new LinkedHashMap<>();
        if (set.scale() == null) {
            table.put("words", texts(set.labels()));
        } else {
            table.put("name", set.scale().word());
        }
        if (!usual) {
            table.put("direction", set.direction().word());
        }
        return table;
    }

    private static void putFlag(Map<String, Object> table, String key, boolean so) {
        if (so) {
            table.put(key, true);
        }
    }

    private static void putNumber(Map<String, Object> table, String key, BigDecimal number) {
        if (number != null) {
            BigDecimal plain = number.stripTrailingZeros();
            table.put(key, plain.scale() <= 0 ? (Object) plain.intValueExact() : (Object) plain.doubleValue());
        }
    }
}
