package nl.weerklank.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.OwnWords;
import nl.weerklank.evaluation.Sid;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Scale;

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

    /** A question or, of kind shift, a theme. */
    public record QuestionJson(
            long id,
            String key,
            String kind,
            String text,
            String hint,
            boolean required,
            boolean quotable,
            List<LabelJson> scale,
            List<LabelJson> options) {}

    /** What can be answered, and what it is called. */
    public record LabelJson(int value, String label) {}

    static FormJson of(Form form, Sid sid) {
        Locale locale = form.evaluation().locale();
        return new FormJson(
                form.title(),
                form.intro(),
                locale.getLanguage(),
                form.evaluation().mode().name().toLowerCase(Locale.ROOT),
                form.evaluation().trainer().name(),
                form.evaluation().questionnaire().revision(),
                sid.text(),
                form.ownSentence().map(OwnWords.OwnSentence::wording).orElse(null),
                form.ownSentence().map(OwnWords.OwnSentence::writtenOn).orElse(null),
                form.items().stream().map(item -> question(item, locale)).toList());
    }

    private static QuestionJson question(Item item, Locale locale) {
        return new QuestionJson(
                item.id(),
                item.key(),
                item.kind().word(),
                item.theme() ? Texts.in(locale).format("evaluation.form.theme", item.wording()) : item.wording(),
                item.hint(),
                item.required(),
                item.quotable(),
                scale(item, locale),
                options(item));
    }

    private static List<LabelJson> scale(Item item, Locale locale) {
        Scale scale = item.kind() == QuestionKind.SHIFT ? Scale.ABILITY : item.scale();
        return scale == null
                ? null
                : IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
                        .mapToObj(step -> new LabelJson(step, scale.label(step, locale)))
                        .toList();
    }

    private static List<LabelJson> options(Item item) {
        return item.options().isEmpty()
                ? null
                : IntStream.rangeClosed(1, item.options().size())
                        .mapToObj(place -> new LabelJson(place, item.options().get(place - 1)))
                        .toList();
    }
}
