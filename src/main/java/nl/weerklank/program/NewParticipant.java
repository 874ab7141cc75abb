package nl.weerklank.program;

import nl.weerklank.platform.Mistakes;

/** A participant as typed or pasted; only the first name is required. */
public record NewParticipant(String firstName, String lastName, String email) {

    /** Somebody who takes part already, as he or she would be typed. */
    public static NewParticipant of(Participant participant) {
        return new NewParticipant(participant.firstName(), participant.lastName(), participant.email());
    }

    /** First and last name as far as they are known. */
    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** The same, checked; the mistakes name fields that start with the given prefix, such as {@code "[3]."}. */
    public NewParticipant checked(Mistakes mistakes, String prefix) {
        return new NewParticipant(
                mistakes.required(prefix + "firstName", firstName, 120),
                mistakes.optional(prefix + "lastName", lastName, 120),
                Emails.optional(mistakes, prefix + "email", email));
    }
}
