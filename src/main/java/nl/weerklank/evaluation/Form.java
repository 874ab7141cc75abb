package nl.weerklank.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.program.Contact;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * What stands behind a link: the evaluation that it opens, for whom, and what it asks. Looking at one uses up nothing.
 */
public final class Form {

    private final String token;
    private final FormVersion version;
    private final FormContent content;
    private final Reader reader;

    Form(String token, FormVersion version, FormContent content, Reader reader) {
        this.token = token;
        this.version = version;
        this.content = content;
        this.reader = reader;
    }

    /** The form as it was when it asked this revision of its questions; as it is now where it never asked that one. */
    public Form asOf(int revision) {
        return evaluation()
                .questionnaire(revision)
                .map(asked -> new Form(token, version, content.asking(asked), reader))
                .orElse(this);
    }

    /** The same form for a reader of another name and with another sentence, each where there is one. */
    public Form as(String name, OwnWords.OwnSentence sentence) {
        return new Form(token, version, content, reader.as(name, sentence));
    }

    /** The last part of the link's address. */
    public String token() {
        return token;
    }

    /** What the form is made of: the same for every reader, and another after every change; null of an example. */
    public FormVersion version() {
        return version;
    }

    /** The evaluation as it was when the form was found; shared with others, so not to be changed. */
    public Evaluation evaluation() {
        return content.evaluation();
    }

    /** The questions that it asks. */
    public Questionnaire questionnaire() {
        return content.questionnaire();
    }

    /** What the form is called. */
    public String title() {
        return title(evaluation().locale());
    }

    /** What the form is called in this language. */
    public String title(Locale spoken) {
        return content.title(spoken);
    }

    /** What stands above the questions in this language, or null. */
    public String intro(Locale spoken) {
        return content.intro(spoken);
    }

    /** Everything that it asks, in order. */
    public List<Item> items() {
        return items(evaluation().locale());
    }

    /** Everything that it asks, in order, in this language. */
    public List<Item> items(Locale spoken) {
        return content.items(spoken);
    }

    /** Whether it is somebody's own link, rather than that of the room. */
    public boolean isPersonal() {
        return reader.invitation() != null;
    }

    /** Whether it is somebody's own link through which a form was sent in already. */
    public boolean isUsed() {
        return reader.used();
    }

    /** What its reader wrote at a named intake, if that is known. */
    public Optional<OwnWords.OwnSentence> ownSentence() {
        return Optional.ofNullable(reader.ownSentence());
    }

    /** The name that is known of the reader: the invited participant's first name, or the contact's; or null. */
    public String knownName() {
        if (evaluation().purpose() == Purpose.MANAGER) {
            Contact contact = evaluation().engagement().contact();
            return contact == null ? null : contact.name();
        }
        return reader.firstName();
    }

    /** Whether the reader's name is known, so that it need not be asked. */
    public boolean isNameKnown() {
        return knownName() != null;
    }

    /** The key of the invitation that a submission uses up, or null. */
    Long invitation() {
        return reader.invitation();
    }

    /** The key of the enrolment of who was invited, or null. */
    Long enrolment() {
        return reader.enrolment();
    }
}
