package nl.weerklank.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.util.Faces;

/** Signing in. It does not tell which part was wrong, and keeps the address that was typed. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Trainers trainers;

    @Inject
    private CurrentTrainer current;

    @Inject
    private DeskSession session;

    @Inject
    private PageMessages messages;

    private String email;
    private String password;
    private String next;

    @PostConstruct
    void remember() {
        next = Faces.getRequestParameter("next");
    }

    /** Whoever is signed in already is led on. */
    public void leadOn() {
        if (current.isSignedIn()) {
            Faces.redirect(destination());
        }
    }

    /** Signs in and leads to the page that was asked for. */
    public void signIn() {
        if (messages.attempt(() -> session.open(Faces.getRequest(), trainers.signIn(email, password)))) {
            Faces.redirect(destination());
        }
    }

    /** Only a page of this site: an address elsewhere could be somebody's trap. */
    private String destination() {
        boolean here = next != null && next.matches("/[A-Za-z0-9][^\\\\\\r\\n]*");
        return here ? next : "/desk/home";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for before signing in, or null. */
    public String getNext() {
        return next;
    }
}
