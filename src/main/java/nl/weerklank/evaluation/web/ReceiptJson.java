package nl.weerklank.evaluation.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.Receipts;

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
        Map<String, String> remarks,
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
        Map<String, String> remarks = new LinkedHashMap<>();
        Map<String, ConsentJson> consents = new LinkedHashMap<>();
        sent.answers().forEach((item, answer) -> {
            if (answer.value() != null) {
                answers.put(item.key(), item.kind().plain(answer.value(), answer.other()));
            }
            if (answer.remark() != null) {
                remarks.put(item.key(), answer.remark());
            }
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
                remarks,
                consents,
                sent.contact());
    }
}
