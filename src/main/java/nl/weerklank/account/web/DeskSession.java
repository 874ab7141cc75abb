package nl.weerklank.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.SessionlessRequest;

/** That a trainer is signed in at the desk, from page to page. */
@ApplicationScoped
public class DeskSession {

    private static final String TRAINER = "weerklank.trainer";

    @Inject
    private Trainers trainers;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Language language;

    /** Signs the trainer in, under a new session key so that one known before is worth nothing. */
    public void open(HttpServletRequest request, Trainer trainer) {
        HttpServletRequest kept = SessionlessRequest.behind(request);
        kept.getSession(true);
        kept.changeSessionId();
        kept.getSession().setAttribute(TRAINER, trainer.id());
        recognise(trainer);
    }

    /** Signs out; all that the session held is gone. */
    public void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Says who makes this request, if a trainer signed in before, and tells whether one did. */
    boolean recognise(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TRAINER) instanceof Long id)) {
            return false;
        }
        Optional<Trainer> known = trainers.find(id);
        known.ifPresent(this::recognise);
        return known.isPresent();
    }

    private void recognise(Trainer trainer) {
        current.is(trainer);
        language.is(trainer.locale());
    }
}
