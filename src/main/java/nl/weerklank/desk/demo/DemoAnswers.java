package nl.weerklank.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Settings;
import nl.weerklank.questionnaire.Purpose;

/** Fills evaluations with made-up answers, in demo mode only; sent in through the same links as true ones. */
@ApplicationScoped
public class DemoAnswers {

    private static final int FEWEST = 8;
    private static final int MOST = 12;
    private static final List<String> NAMES = List.of(
            "Anna", "Mehmet", "Sofie", "Daan", "Fatima", "Koen", "Julia", "Omar", "Eline", "Sam", "Nora", "Bram");

    @Inject
    private Evaluations evaluations;

    @Inject
    private Invitations invitations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    /** Whether made-up answers are to be had here. */
    public boolean isOffered() {
        return Settings.demo();
    }

    /**
     * Sends in a made-up form for each participant who has not sent one, at most 12; and as many through the link of
     * the room as it takes to make 8 of them. Of the manager's form there is one. Refuses outside demo mode as if there
     * were no such thing, and where the evaluation is not open.
     *
     * @return how many were sent in
     */
    public int fill(Organisation organisation, long id) {
        if (!isOffered()) {
            throw Refusal.notFound();
        }
        Evaluation evaluation = evaluations.find(organisation, id);
        int waiting = personal(evaluation).size();
        boolean ofManager = evaluation.purpose() == Purpose.MANAGER;
        int missing = ofManager ? 0 : FEWEST - evaluations.released(evaluation).received();
        return fill(evaluation, Math.max(Math.min(waiting, MOST), missing));
    }

    /** Sends in so many made-up answers, and tells how many there were to send. */
    int fill(Evaluation evaluation, int number) {
        MadeUp madeUp = new MadeUp(evaluation);
        Iterator<Form> personal = personal(evaluation).iterator();
        int sent = 0;
        while (sent < number && (personal.hasNext() || evaluation.purpose() != Purpose.MANAGER)) {
            Form form = personal.hasNext() ? personal.next() : room(evaluation);
            send(form, madeUp, madeUp.answers(), form.isPersonal() ? null : NAMES.get(sent % NAMES.size()));
            sent++;
        }
        return sent;
    }

    /** Sends in the intake of the participants with these first names: what each finds difficult, the rest made up. */
    void intake(Evaluation evaluation, Map<String, String> difficulties) {
        MadeUp madeUp = new MadeUp(evaluation);
        for (Invitation invitation : invitations.inviteAll(evaluation.organisation(), evaluation.id(), false)) {
            String difficulty = difficulties.get(invitation.firstName());
            if (difficulty != null) {
                Map<String, Object> answers = new HashMap<>(madeUp.answers());
                answers.put("difficult", difficulty);
                send(form(invitations.link(invitation)), madeUp, answers, null);
            }
        }
    }

    private List<Form> personal(Evaluation evaluation) {
        return invitations.inviteAll(evaluation.organisation(), evaluation.id(), false).stream()
                .filter(invitation -> !invitation.isUsed())
                .map(invitation -> form(invitations.link(invitation)))
                .toList();
    }

    private Form room(Evaluation evaluation) {
        return form(evaluations.roomLink(evaluation));
    }

    private Form form(String link) {
        return forms.find(link.substring(link.lastIndexOf('/') + 1));
    }

    private void send(Form form, MadeUp madeUp, Map<String, Object> answers, String firstName) {
        String sid = forms.open(form).text();
        Submission sent = new Submission(sid, null, answers, madeUp.remarks(), madeUp.consents(), firstName, null);
        responses.submit(form, sent, false);
    }
}
