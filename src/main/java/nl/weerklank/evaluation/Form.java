package nl.weerklank.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.program.Contact;
import nl.weerklank.program.Enrolment;
import nl.weerklank.questionnaire.Purpose;

/**
 * What stands behind a link: the evaluation that it opens, for whom, and what it asks. Looking at one uses up nothing.
 */
public final class Form {

    private final String token;
    private final Evaluation evaluation;
    private final Invitation invitation;
    private final OwnWords.OwnSentence ownSentence;

    Form(String token, Evaluation evaluation, Invitation invitation, OwnWords.OwnSentence ownSentence) {
        this.token = token;
        this.evaluation = evaluation;
        this.invitation = invitation;
        this.ownSentence = ownSentence;
    }

    /** The last part of the link's address. */
    public String token() {
        return token;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /** What the form is called. */
    public String title() {
        return evaluation.title();
    }

    /** What the form is called in this language. */
    public String title(Locale spoken) {
        return evaluation.title(spoken);
    }

    /** What stands above the questions in this language, or null. */
    public String intro(Locale spoken) {
        return evaluation.intro(spoken);
    }

    /** Everything that it asks, in order. */
    public List<Item> items() {
        return evaluation.items();
    }

    /** Everything that it asks, in order, in this language. */
    public List<Item> items(Locale spoken) {
        return evaluation.items(spoken);
    }

    /** Whether it is somebody's own link, rather than that of the room. */
    public boolean isPersonal() {
        return invitation != null;
    }

    /** Whether it is somebody's own link through which a form was sent in already. */
    public boolean isUsed() {
        return isPersonal() && invitation.isUsed();
    }

    /** What its reader wrote at a named intake, if that is known. */
    public Optional<OwnWords.OwnSentence> ownSentence() {
        return Optional.ofNullable(ownSentence);
    }

    /** The name that is known of the reader: the invited participant's first name, or the contact's; or null. */
    public String knownName() {
        if (evaluation.purpose() == Purpose.MANAGER) {
            Contact contact = evaluation.engagement().contact();
            return contact == null ? null : contact.name();
        }
        return isPersonal() ? invitation.firstName() : null;
    }

    /** Whether the reader's name is known, so that it need not be asked. */
    public boolean isNameKnown() {
        return knownName() != null;
    }

    /** The key of the invitation that a submission uses up, or null. */
    Long invitation() {
        return isPersonal() ? invitation.id() : null;
    }

    /** The participant who was invited, or null. */
    Enrolment enrolment() {
        return isPersonal() ? invitation.enrolment() : null;
    }
}
