package nl.weerklank.evaluation.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.EditedWording;
import nl.weerklank.evaluation.Receipts;

/**
 * What was sent, by the keys of the questions, as it can be sent.
 *
 * @param consents of each text that may be quoted
 * @param edits what the trainer made of texts that may be quoted
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
        Map<String, EditJson> edits,
        boolean contactRequest) {

    /**
     * Words as the trainer edited them.
     *
     * @param state whether they are quoted: "spelling" and "agreed" are, "waiting" and "refused" are not
     * @param meanwhile what is quoted while they are not: "original" or "nothing"
     */
    public record EditJson(String text, String state, String meanwhile) {

        static EditJson of(EditedWording edited) {
            return new EditJson(
                    edited.wording(),
                    edited.state().name().toLowerCase(Locale.ROOT),
                    edited.meanwhile().name().toLowerCase(Locale.ROOT));
        }
    }

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
        Map<String, EditJson> edits = new LinkedHashMap<>();
        sent.answers().forEach((item, answer) -> {
            if (answer.value() != null) {
                answers.put(item.key(), item.kind().plain(answer.value(), answer.other()));
            }
            if (answer.remark() != null) {
                remarks.put(item.key(), answer.remark());
            }
            if (answer.edited() != null) {
                edits.put(item.key(), EditJson.of(answer.edited()));
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
                edits,
                sent.contact());
    }
}
