package nl.weerklank.evaluation;

import java.util.Map;
import nl.weerklank.questionnaire.kind.Wording;

/**
 * A filled-in form as it was sent, not yet checked.
 *
 * @param sid the number that came with the form
 * @param revision of the questionnaire that the sender saw; null where the sender does not say
 * @param answers by a question's id, key or field name: a number, a text, a boolean, a list of numbers, a map with
 *     {@code then} and {@code now}, {@code "n/a"}, or null
 * @param remarks by a question's id, key or field name
 * @param consents by a question's id, key or field name
 * @param firstName what the writer states; may be null
 * @param contact who wants to be called, or null
 */
public record Submission(
        String sid,
        Integer revision,
        Map<String, Object> answers,
        Map<String, String> remarks,
        Map<String, Choice> consents,
        String firstName,
        Contact contact) {

    /** A consent as it was sent: {@code none}, {@code report} or {@code public}; {@code none} or {@code first}. */
    public record Choice(String use, String name) {}

    /** A request to get in touch: who, on which number or address, about what. */
    public record Contact(String name, String reach, String message) {

        /** Whether nothing of it was filled in. */
        boolean isEmpty() {
            return Wording.clean(name) == null && Wording.clean(reach) == null && Wording.clean(message) == null;
        }
    }
}
