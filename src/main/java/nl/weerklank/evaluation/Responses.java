package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Together;
import nl.weerklank.questionnaire.Questionnaire;

/** Takes forms that are sent in, each exactly once, however often it is sent. */
@ApplicationScoped
public class Responses {

    private static final int TRIES = 8;
    private static final int MOST_SHEETS = 200;

    @Inject
    private Submissions submissions;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** Forms to one evaluation that come in at the same time share a transaction, and so one writing to the disk. */
    private final Together<Long, Sending, Submissions.Outcome> together =
            new Together<>((evaluation, sent) -> submissions.store(sent));

    /**
     * That a form was taken.
     *
     * @param sid the number that was sent
     * @param again whether it had been taken before
     */
    public record Taken(String sid, ReceiptCode receipt, boolean again) {}

    /** A form on paper, found in order, and the questions on it. */
    record Sheet(Questionnaire asked, Checked checked) {}

    /**
     * Takes a submission; the same one again is thanked for again. Refuses a number that is not this form's, a form that
     * is not open, a personal link through which another submission came, and mistakes in what was sent.
     *
     * @param test whether a signed-in trainer tries the form: nothing of the answers is kept, and no link is used up
     */
    public Taken submit(Form form, Submission sent, boolean test) {
        return take(form, Reading.of(form, sent), test, checked -> {});
    }

    /**
     * The same of what somebody filled in by hand, and was read before as an answer to this form; refuses a form on which
     * nothing was filled in, as one sends by a slip of the finger. A program knows what it sends.
     */
    public Taken submit(Form form, Reading read, boolean test) {
        return take(form, read, test, checked -> refuseBlank(form, checked));
    }

    private Taken take(Form form, Reading read, boolean test, Consumer<Checked> further) {
        Submission sent = read.sent();
        Sid sid = Sid.read(secret, form.token(), sent.sid())
                .orElseThrow(() -> Refusal.invalid("sid", "evaluation.mistake.sid"));
        ReceiptCode code = ReceiptCode.of(secret, sid);
        try {
            refuseUnlessFree(form, sid, test);
            Form seen = seen(form, sid, sent);
            boolean same = seen.questionnaire().id() == form.questionnaire().id();
            Checked checked = Checked.of(same ? read : Reading.of(seen, sent), seen.knownName());
            further.accept(checked);
            return new Taken(sent.sid(), code, store(Sending.of(secret, seen, sid, code, checked, test)));
        } catch (Refusal refusal) {
            // What was taken once is thanked for again, whatever has changed since.
            if (submissions.isTaken(code)) {
                return new Taken(sent.sid(), code, true);
            }
            throw refusal;
        }
    }

    /** It would tell nobody anything, and use up a link. */
    private static void refuseBlank(Form form, Checked checked) {
        boolean asksAnything = form.items().stream().anyMatch(Item::isAnswered);
        if (asksAnything && checked.replies().isEmpty() && checked.contact() == null) {
            throw Refusal.invalid("answers", "evaluation.mistake.blank");
        }
    }

    private void refuseUnlessFree(Form form, Sid sid, boolean test) {
        if (form.isUsed() && !test) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.answered");
        }
        form.evaluation().refuseUnlessTakes(sid.openedAt(), clock.instant());
    }

    /**
     * The form with the questions that the sender saw, so that nothing is read as an answer to others: those of the
     * revision that was sent along, or else of the one with which the form was opened.
     */
    private static Form seen(Form form, Sid sid, Submission sent) {
        int current = form.questionnaire().revision();
        int revision = sent.revision() == null ? sid.revision().orElse(current) : sent.revision();
        refuseUnasked(form.evaluation(), revision);
        return form.asOf(revision);
    }

    private static Questionnaire refuseUnasked(Evaluation evaluation, int revision) {
        return evaluation
                .questionnaire(revision)
                .orElseThrow(() -> Refusal.invalid("revision", "evaluation.mistake.revision"));
    }

    /**
     * Takes a stack of forms that were filled in on paper; what was left open on one is no mistake, a blank one is.
     *
     * @param stack a text by which the sender tells this stack from others: the same one again is not stored again, and
     *     refused where other forms came under it before
     * @return whether it had been taken before
     */
    public boolean submitPaper(Evaluation evaluation, String stack, List<Submission> sheets) {
        if (sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            throw Refusal.invalid("", "evaluation.mistake.sheets", MOST_SHEETS);
        }
        Mistakes mistakes = new Mistakes();
        List<Sheet> checked = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Submission sheet = sheets.get(i);
            mistakes.within("[" + i + "].", () -> checked.add(onPaper(evaluation, sheet)));
        }
        mistakes.refuseIfAny();
        long key = secret.derivedKey("paper", evaluation.id() + ":" + stack);
        long content = secret.derivedKey("paper-content", key + ":" + contentOf(checked));
        boolean again = !store(
                () -> submissions.storePaper(evaluation, key, content, checked), () -> submissions.hasReceipt(key));
        if (again && submissions.isOtherStack(key, content)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.other-stack");
        }
        return again;
    }

    private static String contentOf(List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.asked().revision() + ":" + sheet.checked().told())
                .collect(Collectors.joining("\n"));
    }

    private static Sheet onPaper(Evaluation evaluation, Submission sent) {
        Questionnaire asked =
                sent.revision() == null ? evaluation.questionnaire() : refuseUnasked(evaluation, sent.revision());
        List<Item> items = new FormContent(evaluation, asked)
                .items(evaluation.locale()).stream().map(Item::optional).toList();
        Checked checked = Checked.of(items, sent, null);
        if (checked.replies().isEmpty()) {
            throw Refusal.invalid("answers", "evaluation.mistake.blank-sheet");
        }
        return new Sheet(asked, checked);
    }

    /** Tells whether it turned out to be taken before, by a copy that was sent at the same time. */
    private boolean store(Sending sent) {
        try {
            return !isNew(together.ask(sent.form().evaluation().id(), sent));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException trouble) {
            // it may be another's trouble: from here each by itself
            return !store(() -> isNew(submissions.store(List.of(sent)).get(0)), () -> submissions.isTaken(sent.code()));
        }
    }

    private static boolean isNew(Submissions.Outcome outcome) {
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return !outcome.again();
    }

    /** Tries until it is stored, and tells whether it was stored by this very call. */
    private static boolean store(BooleanSupplier storing, BooleanSupplier taken) {
        for (int attempt = 1; ; attempt++) {
            try {
                return storing.getAsBoolean();
            } catch (RuntimeException failure) {
                if (DatabaseTrouble.isDuplicate(failure) && taken.getAsBoolean()) {
                    return false;
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
