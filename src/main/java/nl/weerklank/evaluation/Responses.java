package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;

/** Takes forms that are sent in, each exactly once, however often it is sent. */
@ApplicationScoped
public class Responses {

    private static final int TRIES = 8;

    @Inject
    private Submissions submissions;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /**
     * That a form was taken.
     *
     * @param sid the number that was sent
     * @param again whether it had been taken before
     */
    public record Taken(String sid, ReceiptCode receipt, boolean again) {}

    /**
     * Takes a submission; the same one again is thanked for again. Refuses a number that is not this form's, a form that
     * is not open, a personal link through which another submission came, and mistakes in what was sent.
     *
     * @param test whether a signed-in trainer tries the form: nothing of the answers is kept, and no link is used up
     */
    public Taken submit(Form form, Submission sent, boolean test) {
        Sid sid = Sid.read(secret, form.token(), sent.sid())
                .orElseThrow(() -> Refusal.invalid("sid", "evaluation.mistake.sid"));
        ReceiptCode code = ReceiptCode.of(secret, sid);
        if (submissions.isTaken(code)) {
            return new Taken(sent.sid(), code, true);
        }
        refuseUnlessFree(form, sid, test);
        refuseOldRevision(form, sent);
        Checked checked = Checked.of(form.items(), sent, form.knownName());
        boolean again = store(form, sid, code, checked, test);
        return new Taken(sent.sid(), code, again);
    }

    private void refuseUnlessFree(Form form, Sid sid, boolean test) {
        if (form.isUsed() && !test) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.answered");
        }
        form.evaluation().refuseUnlessTakes(sid.openedAt(), clock.instant());
    }

    private static void refuseOldRevision(Form form, Submission sent) {
        int current = form.evaluation().questionnaire().revision();
        if (sent.revision() != null && sent.revision() != current) {
            throw Refusal.invalid("revision", "evaluation.mistake.revision");
        }
    }

    /** Tells whether it turned out to be taken before, by a copy that was sent at the same time. */
    private boolean store(Form form, Sid sid, ReceiptCode code, Checked checked, boolean test) {
        for (int attempt = 1; ; attempt++) {
            try {
                return !submissions.store(form, sid, checked, test);
            } catch (RuntimeException failure) {
                if (DatabaseTrouble.isPossiblyTaken(failure) && submissions.isTaken(code)) {
                    return true;
                }
                if (!DatabaseTrouble.isPassing(failure) || attempt == TRIES) {
                    throw told(failure);
                }
            }
        }
    }

    /** What the database says of a duplicate key shows the row that is there: it is not passed on, nor logged. */
    private static RuntimeException told(RuntimeException failure) {
        boolean hidden = DatabaseTrouble.isPassing(failure) || DatabaseTrouble.isDuplicate(failure);
        return hidden ? Refusal.of(Refusal.Kind.UNAVAILABLE, "evaluation.refusal.unavailable") : failure;
    }
}
