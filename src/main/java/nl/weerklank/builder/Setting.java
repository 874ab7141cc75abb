package nl.weerklank.builder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Trait;

/**
 * One thing that is set in a draft, as a page sends it.
 *
 * @param field what: {@code title}, {@code intro}, or of a question {@code text}, {@code hint}, {@code kind}, {@code
 *     scale}, {@code direction}, {@code other}, {@code lowest}, {@code highest}, {@code unit}, {@code label-0} and on,
 *     {@code if}, {@code marks}, {@code readers}, or the word of a trait
 * @param value as text; empty for nothing
 * @param language in which a text is; null for the program's own
 * @param own the program's language
 */
public record Setting(String field, String value, Locale language, Locale own) {

    private static final String LABEL = "label-";

    /** The draft with its title or intro set so. */
    Draft of(Draft draft) {
        return switch (field) {
            case "title" -> draft.titled(text(draft.title()));
            case "intro" -> draft.introduced(text(draft.intro()));
            default -> throw Refusal.notFound();
        };
    }

    /** The draft with the question of this key set so; refuses a field that there is not and a value that cannot be. */
    Draft of(Draft draft, String key) {
        if (field.startsWith(LABEL)) {
            return new Labels(draft, key).with(place(), this::text);
        }
        return draft.with(key, question -> set(question, draft));
    }

    private int place() {
        String place = field.substring(LABEL.length());
        if (!place.matches("\\d{1,3}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(place);
    }

    private NewQuestion set(NewQuestion question, Draft draft) {
        return switch (field) {
            case "text" -> worded(question, text(question.wording()));
            case "hint" -> question.hinted(text(question.hint()));
            case "kind" -> Kinds.become(question, value, own);
            case "scale" -> Kinds.scaled(question, value, own);
            case "direction", "other", "lowest", "highest", "unit" -> parameter(question);
            case "if" -> question.onlyIf(first(draft));
            case "marks" -> question.onlyIf(marked(question));
            case "readers" -> question.readBy(Readers.of(value).orElse(null));
            default -> traited(question);
        };
    }

    private static NewQuestion worded(NewQuestion question, Phrase wording) {
        return new NewQuestion(
                question.key(),
                question.kind(),
                wording,
                question.hint(),
                question.traits(),
                question.shownIf(),
                question.readers());
    }

    /** A text without its own language is none at all. */
    private Phrase text(Phrase before) {
        if (language != null && !language.equals(own)) {
            return before == null ? null : before.and(language, value);
        }
        boolean gone = value == null || value.isBlank();
        return gone ? null : new Phrase(value, before == null ? java.util.Map.of() : before.others());
    }

    private NewQuestion parameter(NewQuestion question) {
        Parameters set = question.kind().parameters();
        Parameters changed = switch (field) {
            case "direction" ->
                new Parameters(
                        set.scale(),
                        set.labels(),
                        Direction.of(value).orElse(Direction.POSITIVE),
                        set.other(),
                        set.lowest(),
                        set.highest(),
                        set.unit());
            case "other" ->
                new Parameters(
                        set.scale(), set.labels(), set.direction(), isOn(), set.lowest(), set.highest(), set.unit());
            default -> numbered(set);
        };
        return Kinds.with(
                question, QuestionKind.of(question.kind().word(), changed).orElseThrow());
    }

    private Parameters numbered(Parameters set) {
        BigDecimal lowest = field.equals("lowest") ? number() : set.lowest();
        BigDecimal highest = field.equals("highest") ? number() : set.highest();
        Phrase unit = field.equals("unit") ? text(set.unit()) : set.unit();
        return new Parameters(set.scale(), set.labels(), set.direction(), set.other(), lowest, highest, unit);
    }

    private BigDecimal number() {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.strip().matches("-?\\d{1,9}([.,]\\d{1,2})?")) {
            throw Refusal.invalid(field, "builder.mistake.number");
        }
        return new BigDecimal(value.strip().replace(',', '.'));
    }

    private boolean isOn() {
        return "true".equals(value);
    }

    /** A condition to begin with: the first answer of the question of which the key was picked. */
    private Condition first(Draft draft) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        NewQuestion earlier = draft.question(value);
        return Condition.on(value, Conditions.choices(earlier, own).get(0).value());
    }

    private Condition marked(NewQuestion question) {
        if (question.shownIf() == null) {
            throw Refusal.notFound();
        }
        if (value == null || !value.matches("\\d{1,3}(,\\d{1,3})*")) {
            throw Refusal.invalid("marks", "builder.mistake.marks");
        }
        Set<Integer> marks =
                Arrays.stream(value.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
        return new Condition(question.shownIf().key(), marks);
    }

    private NewQuestion traited(NewQuestion question) {
        Trait trait = Arrays.stream(Trait.values())
                .filter(one -> one.word().equals(field))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(question.traits());
        if (isOn()) {
            traits.add(trait);
        } else {
            traits.remove(trait);
        }
        return new NewQuestion(
                question.key(),
                question.kind(),
                question.wording(),
                question.hint(),
                traits,
                question.shownIf(),
                question.readers());
    }
}
