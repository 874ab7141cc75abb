package nl.weerklank.program;

import nl.weerklank.platform.Mistakes;

/** A contact as it was typed; every part may be null. */
public record NewContact(String name, String role, String email) {

    /** The same, checked and without white space around; null where nothing was typed. */
    NewContact checked(Mistakes mistakes) {
        NewContact contact = new NewContact(
                mistakes.optional("contact.name", name, 120),
                mistakes.optional("contact.role", role, 120),
                Emails.optional(mistakes, "contact.email", email));
        boolean empty = contact.name == null && contact.role == null && contact.email == null;
        return empty ? null : contact;
    }
}
