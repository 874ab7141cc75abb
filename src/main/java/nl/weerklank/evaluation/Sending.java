package nl.weerklank.evaluation;

/**
 * A form that was sent in and found in order, on its way to being stored.
 *
 * @param form with the questions that its sender saw
 * @param test whether a signed-in trainer tries the form: nothing of the answers is kept, and no link is used up
 */
record Sending(Form form, Sid sid, ReceiptCode code, Checked checked, boolean test) {

    /** Whether storing it uses up a personal link. */
    boolean usesLink() {
        return form.isPersonal() && !test;
    }
}
