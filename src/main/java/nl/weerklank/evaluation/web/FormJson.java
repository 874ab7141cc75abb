package nl.weerklank.evaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.OwnWords;
import nl.weerklank.evaluation.Sid;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Step;

/** A form as a program sees it, in the form's language. */
public record FormJson(
        String title,
        String intro,
        String language,
        String mode,
        String trainer,
        int revision,
        String sid,
        String ownWords,
        LocalDate ownWordsOn,
        List<QuestionJson> questions) {

    /**
     * A question, a heading or, of kind shift, a theme.
     *
     * @param scale the steps to pick from
     * @param direction of a scale: which end is good
     * @param ideal the step that is best, where that is not an end
     * @param options what to pick from; another option has the value {@code other}
     * @param lowest of a number, the least
     * @param highest of a number, the most
     * @param notApplicable whether {@code "n/a"} is an answer
     * @param remark whether a remark may be sent besides
     * @param shownIf after which answer it is asked
     * @param about the trainer whom it is about
     * @param readers who may read the answers: report or trainer
     */
    public record QuestionJson(
            long id,
            String key,
            String kind,
            String text,
            String hint,
            boolean required,
            boolean quotable,
            List<LabelJson> scale,
            String direction,
            Integer ideal,
            List<LabelJson> options,
            BigDecimal lowest,
            BigDecimal highest,
            String unit,
            boolean notApplicable,
            boolean remark,
            ShownIfJson shownIf,
            String about,
            String readers) {}

    /** The earlier question, and the answers to it after which this one is asked. */
    public record ShownIfJson(String key, List<Object> is) {}

    /** What can be answered, and what it is called. */
    public record LabelJson(Object value, String label) {}

    static FormJson of(Form form, Sid sid, Locale locale) {
        return new FormJson(
                form.title(locale),
                form.intro(locale),
                locale.getLanguage(),
                form.evaluation().mode().name().toLowerCase(Locale.ROOT),
                form.evaluation().trainer().name(),
                form.questionnaire().revision(),
                sid.text(),
                form.ownSentence().map(OwnWords.OwnSentence::wording).orElse(null),
                form.ownSentence().map(OwnWords.OwnSentence::writtenOn).orElse(null),
                form.items(locale).stream()
                        .map(item -> question(form, item, locale))
                        .toList());
    }

    private static QuestionJson question(Form form, Item item, Locale locale) {
        Parameters set = item.kind().parameters();
        return new QuestionJson(
                item.id(),
                item.key(),
                item.kind().word(),
                item.theme() ? Texts.in(locale).format("evaluation.form.theme", item.wording()) : item.wording(),
                item.hint(),
                item.required(),
                item.quotable(),
                labels(item.kind().steps(locale)),
                set.direction() == null ? null : set.direction().word(),
                ideal(item.kind()),
                options(item, locale),
                set.lowest(),
                set.highest(),
                Phrase.in(set.unit(), locale),
                item.mayNotApply(),
                item.asksRemark(),
                shownIf(form, item),
                item.about(),
                item.readers().word());
    }

    private static Integer ideal(QuestionKind kind) {
        return kind.ideal().isPresent() ? kind.ideal().getAsInt() : null;
    }

    private static List<LabelJson> labels(List<Step> steps) {
        return steps.isEmpty()
                ? null
                : steps.stream()
                        .map(step -> new LabelJson(step.value(), step.label()))
                        .toList();
    }

    private static List<LabelJson> options(Item item, Locale locale) {
        Stream<LabelJson> listed = item.kind().options(locale).stream()
                .map(option -> new LabelJson(item.kind().picked(option.value()), option.label()));
        Stream<LabelJson> other = item.kind().asksOther()
                ? Stream.of(new LabelJson("other", Texts.in(locale).getString("questionnaire.option.other")))
                : Stream.empty();
        List<LabelJson> labels = Stream.concat(listed, other).toList();
        return labels.isEmpty() ? null : labels;
    }

    private static ShownIfJson shownIf(Form form, Item item) {
        if (item.shownIf() == null) {
            return null;
        }
        Item earlier = form.items().stream().filter(item::dependsOn).findFirst().orElseThrow();
        return new ShownIfJson(
                earlier.key(),
                item.shownIf().marks().stream()
                        .sorted()
                        .map(mark -> earlier.kind().picked(mark))
                        .toList());
    }
}
