package nl.weerklank.evaluation;

import java.util.List;
import nl.weerklank.platform.Secret;

/**
 * A form that was sent in and found in order, on its way to being stored. The rows that every form brings are made before
 * it is stored: while it is, others wait.
 *
 * @param form with the questions that its sender saw
 * @param test whether a signed-in trainer tries the form: nothing of the answers is kept, and no link is used up
 * @param answers none of a test
 */
record Sending(
        Form form,
        Sid sid,
        ReceiptCode code,
        Checked checked,
        boolean test,
        Receipt receipt,
        Response response,
        List<Answer> answers) {

    /** With the rows that it brings, whose keys derive from its code under the secret. */
    static Sending of(Secret secret, Form form, Sid sid, ReceiptCode code, Checked checked, boolean test) {
        Evaluation evaluation = form.evaluation();
        Response response = new Response(code.responseKey(secret), evaluation, form.questionnaire(), test);
        List<Answer> answers = test ? List.of() : checked.rows(secret, evaluation, code, response);
        Receipt receipt = new Receipt(code.receiptKey(secret), evaluation);
        return new Sending(form, sid, code, checked, test, receipt, response, answers);
    }

    /** Whether storing it uses up a personal link. */
    boolean usesLink() {
        return form.isPersonal() && !test;
    }
}
