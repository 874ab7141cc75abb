package nl.weerklank.builder.web;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.Trait;

/**
 * A question as the API tells and takes it. Texts are strings, or where there are more languages objects such as {@code
 * {"nl": "…", "en": "…"}}; what does not belong to its kind is left out.
 */
public record QuestionJson(
        String key,
        String kind,
        Object text,
        Object hint,
        Object scale,
        List<Object> options,
        List<Object> ends,
        Boolean other,
        BigDecimal lowest,
        BigDecimal highest,
        Object unit,
        boolean required,
        boolean quotable,
        boolean notApplicable,
        boolean remark,
        String per,
        @JsonbProperty("if") ShownIf shownIf,
        String readers) {

    /** The answers to an earlier question after which it is asked: steps, places of options, yes 1 and no 0. */
    public record ShownIf(String question, List<Integer> is) {}

    /** A scale with words of its own, or one that the program knows with another end as the good one. */
    public record ScaleJson(String name, List<Object> words, String direction) {}

    static QuestionJson of(NewQuestion question, Locale own) {
        Parameters set = question.kind().parameters();
        boolean grade = question.kind() instanceof GradeKind;
        boolean scaled = question.kind() instanceof ScaleKind || question.kind() instanceof ShiftKind;
        List<Object> labels =
                set.labels().stream().map(label -> text(label, own)).toList();
        return new QuestionJson(
                question.key(),
                question.kind().word(),
                text(question.wording(), own),
                text(question.hint(), own),
                scaled ? scale(set, labels) : null,
                grade || scaled || labels.isEmpty() ? null : labels,
                grade && !labels.isEmpty() ? labels : null,
                set.other() ? true : null,
                plain(set.lowest()),
                plain(set.highest()),
                text(set.unit(), own),
                question.has(Trait.REQUIRED),
                question.has(Trait.QUOTABLE),
                question.has(Trait.MAY_NOT_APPLY),
                question.has(Trait.REMARK),
                question.has(Trait.PER_TRAINER) ? "trainer" : null,
                question.shownIf() == null
                        ? null
                        : new ShownIf(
                                question.shownIf().key(),
                                question.shownIf().marks().stream().sorted().toList()),
                question.readers() == null ? null : question.readers().word());
    }

    /** A number without the zeros with which it is kept. */
    static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static Object scale(Parameters set, List<Object> labels) {
        String direction = set.direction() == null ? null : set.direction().word();
        if (set.scale() == null) {
            return new ScaleJson(null, labels, direction);
        }
        boolean usual = direction == null || direction.equals("positive");
        return usual ? set.scale().word() : new ScaleJson(set.scale().word(), null, direction);
    }

    /** A text, or where there are more the texts by language; null for none. */
    static Object text(Phrase phrase, Locale own) {
        if (phrase == null || phrase.others().isEmpty()) {
            return phrase == null ? null : phrase.own();
        }
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put(own.getLanguage(), phrase.own());
        languages.putAll(phrase.others());
        return languages;
    }
}
