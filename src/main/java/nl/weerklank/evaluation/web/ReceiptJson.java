package nl.weerklank.evaluation.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.evaluation.AnswerValue;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.questionnaire.QuestionKind;

/**
 * What was sent, by the keys of the questions, as it can be sent.
 *
 * @param consents of each text that may be quoted
 * @param contactRequest whether there is a request to get in touch
 */
public record ReceiptJson(
        String receipt,
        String title,
        String language,
        String mode,
        boolean test,
        Map<String, Object> answers,
        Map<String, ConsentJson> consents,
        boolean contactRequest) {

    /** What the writer allows. */
    public record ConsentJson(String use, String name) {

        static ConsentJson of(Consent consent) {
            return new ConsentJson(
                    consent.use().name().toLowerCase(Locale.ROOT),
                    consent.name().name().toLowerCase(Locale.ROOT));
        }
    }

    static ReceiptJson of(Receipts.Sent sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, ConsentJson> consents = new LinkedHashMap<>();
        sent.answers().forEach((item, answer) -> {
            answers.put(item.key(), plain(item, answer.value()));
            if (item.quotable()) {
                consents.put(item.key(), ConsentJson.of(answer.consent()));
            }
        });
        return new ReceiptJson(
                sent.code().text(),
                sent.title(),
                sent.evaluation().locale().getLanguage(),
                sent.evaluation().mode().name().toLowerCase(Locale.ROOT),
                sent.test(),
                answers,
                consents,
                sent.contact());
    }

    private static Object plain(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Mark mark) {
            return item.kind() == QuestionKind.YES_NO ? (Object) (mark.mark() == 1) : (Object) mark.mark();
        }
        if (value instanceof AnswerValue.Marks chosen) {
            return chosen.marks().stream().sorted().toList();
        }
        if (value instanceof AnswerValue.Words words) {
            return words.wording();
        }
        if (value instanceof AnswerValue.Pair pair) {
            return Map.of("then", pair.then(), "now", pair.now());
        }
        return "n/a";
    }
}
