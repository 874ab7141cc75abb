package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.Condition;
import nl.weerklank.questionnaire.Question;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Sent;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.Trait;

/**
 * One thing on a form, in one language: a question of the questionnaire, of one of the trainers where it is asked of
 * each apart; a heading; or a theme that is asked back as before and now.
 *
 * @param id the key under which answers to the question are kept, over all revisions in which they are added up; or the
 *     theme's
 * @param questionKey the question's stable key; of a theme {@code theme-<id>}
 * @param kind how it is answered; its words are in the language of the item
 * @param wording the question, or the theme's name
 * @param shownIf the answer after which it is asked; null where it is always asked
 * @param subject the place of the trainer whom it is about, from 1; 0 where it is about no one of them
 * @param about that trainer's name, or null
 */
public record Item(
        long id,
        String questionKey,
        QuestionKind kind,
        String wording,
        String hint,
        Set<Trait> traits,
        Condition shownIf,
        Readers readers,
        boolean theme,
        int subject,
        String about) {

    public Item {
        traits = Set.copyOf(traits);
    }

    /** The question in a language, with the program's word for the customer filled in. */
    static Item of(Question question, Locale locale, CustomerWord customer) {
        Function<Phrase, String> words = phrase -> filled(phrase, locale, customer);
        return new Item(
                question.stretchId(),
                question.key(),
                question.kind().worded(phrase -> Phrase.of(words.apply(phrase))),
                words.apply(question.wording()),
                words.apply(question.hint()),
                question.traits(),
                question.shownIf(),
                question.readers(),
                false,
                0,
                null);
    }

    /** A phrase in a language, with that language's word for the customer; null for no phrase. */
    static String filled(Phrase phrase, Locale locale, CustomerWord customer) {
        if (phrase == null) {
            return null;
        }
        CustomerWord word = phrase.speaks(locale) ? customer.as(locale) : customer;
        return word.fill(phrase.in(locale));
    }

    static Item of(AskedTheme theme) {
        return new Item(
                theme.themeId(),
                "theme-" + theme.themeId(),
                ShiftKind.ability(),
                theme.name(),
                null,
                Set.of(Trait.MAY_NOT_APPLY),
                null,
                Readers.REPORT,
                true,
                0,
                null);
    }

    /** The item, asked about this trainer. */
    Item about(int place, String name) {
        return new Item(id, questionKey, kind, wording, hint, traits, shownIf, readers, theme, place, name);
    }

    /** The same, but that it may be left open, as anything on paper can. */
    Item optional() {
        Set<Trait> left = EnumSet.noneOf(Trait.class);
        left.addAll(traits);
        left.remove(Trait.REQUIRED);
        return new Item(id, questionKey, kind, wording, hint, left, shownIf, readers, theme, subject, about);
    }

    /** The question's stable key, and of a question about one of the trainers the place: {@code feedback.2}. */
    public String key() {
        return keyed(questionKey);
    }

    private String keyed(String key) {
        return subject == 0 ? key : key + "." + subject;
    }

    /** Its name among the fields of a form, unique within it. */
    public String field() {
        return (theme ? "t" : "q") + id + (subject == 0 ? "" : "s" + subject);
    }

    /** The names by which a sender may mean it: its key, the name of its field, and its id. */
    List<String> names() {
        return List.of(key(), field(), keyed(Long.toString(id)));
    }

    /** The items by each of their names. */
    static Map<String, Item> byName(List<Item> items) {
        Map<String, Item> byName = new HashMap<>();
        items.forEach(item -> item.names().forEach(name -> byName.putIfAbsent(name, item)));
        return byName;
    }

    private boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean required() {
        return has(Trait.REQUIRED);
    }

    public boolean quotable() {
        return has(Trait.QUOTABLE);
    }

    /** Whether "does not apply" is an answer. */
    public boolean mayNotApply() {
        return has(Trait.MAY_NOT_APPLY);
    }

    /** Whether a remark may be written beside the answer. */
    public boolean asksRemark() {
        return has(Trait.REMARK);
    }

    public boolean isPerTrainer() {
        return has(Trait.PER_TRAINER);
    }

    /** Whether it is answered in words. */
    public boolean asksWords() {
        return kind.isWritten();
    }

    /** Whether there is anything to answer, as there is not to a heading. */
    public boolean isAnswered() {
        return kind.isAnswered();
    }

    /** The answers that one writer may give to it, each kept by itself. */
    List<Answer.Part> parts() {
        List<Answer.Part> parts = new ArrayList<>();
        if (isAnswered()) {
            parts.add(Answer.Part.VALUE);
        }
        if (kind.asksOther()) {
            parts.add(Answer.Part.OTHER);
        }
        if (asksRemark()) {
            parts.add(Answer.Part.REMARK);
        }
        return parts;
    }

    /** Whether its condition is about this one. */
    public boolean dependsOn(Item other) {
        return shownIf != null
                && shownIf.key().equals(other.questionKey)
                && (other.subject == 0 || other.subject == subject);
    }

    /** Reads what was sent; none where nothing was answered, or where a mistake was noted. */
    Optional<AnswerValue> read(Sent sent) {
        if (mayNotApply() && AnswerValue.NotApplicable.WORD.equals(sent.value())) {
            return Optional.of(new AnswerValue.NotApplicable());
        }
        if (!asksWords() && AnswerValue.NotApplicable.WORD.equals(sent.value())) {
            return sent.mistake("evaluation.mistake.not-applicable");
        }
        int before = sent.mistakes();
        Optional<AnswerValue> value = sent.isEmpty() ? Optional.empty() : kind.read(sent);
        boolean nothing = value.isEmpty() && sent.mistakes() == before;
        return nothing && required() ? sent.mistake("evaluation.mistake.required") : value;
    }

    /** Two are the same where they are the same field of the form, whatever the language. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Item item && item.id == id && item.subject == subject && item.theme == theme;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) + subject;
    }
}
