package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/**
 * Finds the form behind a link. What is told of it is what was committed, so that it can be shared by all who read it;
 * each time one question to the database tells whether the link opens it still, and whether it is the same form still.
 */
@ApplicationScoped
public class Forms {

    @Inject
    private Links links;

    @Inject
    private Evaluations evaluations;

    @Inject
    private KnownForms known;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private OwnWords ownWords;

    @Inject
    private Secret secret;

    @Inject
    private Clock clock;

    /** The form behind the token of a personal link or a room's; refuses an unknown and a revoked one alike. */
    public Form find(String token) {
        Link link = links.behind(Secret.hash(token))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.no-form"));
        FormContent content = known.of(link.version());
        return new Form(token, link.version(), content, withOwnWords(link.reader(), content.evaluation()));
    }

    private Reader withOwnWords(Reader reader, Evaluation evaluation) {
        if (reader.enrolment() == null || !evaluation.looksBack()) {
            return reader;
        }
        return reader.with(ownWords.of(reader.enrolment()).orElse(null));
    }

    /** The form behind the link of the evaluation's room. */
    public Form ofRoom(Evaluation evaluation) {
        return new Form(evaluations.roomToken(evaluation), null, new FormContent(evaluation), Reader.ANYBODY);
    }

    /**
     * The same form, of which the questions do not change any more, so that whatever is answered to them is read as it was
     * asked. Whoever is about to see it first brings that about.
     */
    public Form kept(Form form) {
        Form kept = form;
        while (!kept.questionnaire().isFrozen()) {
            questionnaires.freeze(kept.questionnaire().id(), kept.evaluation().opensAt());
            kept = find(kept.token());
        }
        return kept;
    }

    /** A number for one submission of the form, which is opened now. */
    public Sid open(Form form) {
        return Sid.issue(
                secret, form.token(), clock.instant(), form.questionnaire().revision());
    }

    /** The number that came with a form that is given back; a new one where it was none. */
    public String readable(Form form, String sent) {
        return Sid.read(secret, form.token(), sent).orElseGet(() -> open(form)).text();
    }

    /**
     * Refuses a form that is not open, and a personal link that was used.
     *
     * @param test whether a signed-in trainer looks at it, who uses up no link
     */
    public void refuseUnlessFree(Form form, boolean test) {
        if (form.isUsed() && !test) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "evaluation.refusal.answered");
        }
        form.evaluation().refuseUnlessTakes(clock.instant(), clock.instant());
    }

    /** A form by which to show what a questionnaire looks like; nothing of it is kept, and nothing can be sent. */
    @Transactional
    public Form example(Questionnaire questionnaire, Trainer trainer) {
        Program program = questionnaire.program();
        String client = Texts.in(program.locale()).format("evaluation.preview.client");
        Edition edition = Edition.example(trainer, program, client, LocalDate.now(clock));
        Mode mode = Mode.usual(questionnaire.purpose());
        Evaluation evaluation =
                new Evaluation(List.of(edition), questionnaire, mode, clock.instant(), null, List.of(), List.of());
        return new Form("", null, new FormContent(evaluation), Reader.ANYBODY);
    }
}
