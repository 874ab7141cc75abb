package nl.weerklank.builder;

import java.util.Locale;
import java.util.Set;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.Phrase;

/**
 * Something that is done to a draft, as a page sends it.
 *
 * @param what {@code set}, {@code add}, {@code bank}, {@code duplicate}, {@code remove}, {@code move}, {@code label-add},
 *     {@code ends-add}, {@code label-remove}, {@code label-up}, or {@code language-remove}
 * @param key of the question that it is done to; empty for the questionnaire itself
 * @param value a kind to add, a place to move to or of a label, a key in the bank, a language; of a setting its value
 * @param field of a setting, what is set
 * @param language of a setting, in which a text is; null for the program's own
 */
public record Edit(String what, String key, String value, String field, Locale language) {

    private static final int RADIX = 36;
    private static final int KEY_LENGTH = 5;

    /** The draft after it; refuses what cannot be done. The program's language is that of words to begin with. */
    public Draft of(Draft draft, Locale own) {
        return switch (what) {
            case "set" -> set(draft, new Setting(field, value, language, own));
            case "add" -> draft.adding(Kinds.fresh(value, freshKey(value), own), after(draft));
            case "bank" -> draft.adding(fromBank(draft, own), after(draft));
            case "duplicate" -> draft.duplicating(key);
            case "remove" -> removed(draft);
            case "move" -> draft.moving(key, Math.max(0, number()));
            case "label-add" -> new Labels(draft, key).adding(freshLabel(draft, own));
            case "ends-add" ->
                new Labels(new Labels(draft, key).adding(said("builder.new.lowest", own)), key)
                        .adding(said("builder.new.highest", own));
            case "label-remove" -> new Labels(draft, key).removing(number());
            case "label-up" -> new Labels(draft, key).raising(number());
            case "language-remove" -> draft.without(Locale.forLanguageTag(value));
            default -> throw Refusal.notFound();
        };
    }

    private Draft set(Draft draft, Setting setting) {
        return key.isEmpty() ? setting.of(draft) : setting.of(draft, key);
    }

    /** After the question in hand, or else at the end. */
    private int after(Draft draft) {
        return draft.has(key) ? draft.place(key) + 1 : draft.questions().size();
    }

    /** A question of the bank in the program's language, and in the other where the draft is written in both. */
    private NewQuestion fromBank(Draft draft, Locale own) {
        Set<String> others = draft.otherLanguages();
        return Bank.question(value)
                .worded(phrase -> others.stream()
                        .map(Locale::forLanguageTag)
                        .reduce(
                                Phrase.of(phrase.in(own)),
                                (made, other) -> made.and(other, phrase.in(other)),
                                (a, b) -> b))
                .onlyIf(null);
    }

    private static String freshKey(String kind) {
        String random = Long.toString(Keys.fresh(), RADIX);
        return kind.replace('-', '_') + "_" + random.substring(random.length() - KEY_LENGTH);
    }

    private Draft removed(Draft draft) {
        if (draft.questions().size() == 1) {
            throw Refusal.invalid("questions", "builder.mistake.last");
        }
        return draft.removing(key);
    }

    private Phrase freshLabel(Draft draft, Locale own) {
        boolean scale = draft.question(key).kind().word().equals("scale");
        int next = draft.question(key).kind().parameters().labels().size() + 1;
        return said(scale ? "builder.new.step" : "builder.new.answer", own, next);
    }

    private static Phrase said(String key, Locale own, Object... arguments) {
        return Phrase.of(Texts.in(own).format(key, arguments));
    }

    private int number() {
        if (value == null || !value.matches("-?\\d{1,4}")) {
            throw Refusal.notFound();
        }
        return Integer.parseInt(value);
    }
}
