package nl.weerklank.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Refusal;

/** The trainer in whose name this request is made: signed in on a page, or with a token of the API. */
@Named
@RequestScoped
public class CurrentTrainer {

    private Trainer trainer;

    /** Says who it is, once the sign-in or token was checked. */
    public void is(Trainer known) {
        this.trainer = known;
    }

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return trainer != null;
    }

    /** The trainer; refuses when nobody is signed in. */
    public Trainer trainer() {
        return ifSignedIn().orElseThrow(() -> Refusal.of(Refusal.Kind.SIGN_IN_NEEDED, "platform.refusal.sign-in"));
    }

    /** The trainer, if anybody is signed in. */
    public Optional<Trainer> ifSignedIn() {
        return Optional.ofNullable(trainer);
    }

    /** The organisation that everything is looked up in; refuses when nobody is signed in. */
    public Organisation organisation() {
        return trainer().organisation();
    }

    /** The language in which the trainer is spoken to; refuses when nobody is signed in. */
    public Locale locale() {
        return trainer().locale();
    }
}
