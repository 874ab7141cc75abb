package nl.weerklank.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.ColleagueInvitation;
import nl.weerklank.account.Colleagues;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.util.Faces;

/** A colleague who was asked to join chooses a password, by the link that he or she was given. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    private Colleagues colleagues;

    @Inject
    private DeskSession session;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    private String key;
    private String password;
    private ColleagueInvitation invitation;

    @PostConstruct
    void open() {
        key = Faces.getRequestParameter("key");
        invitation = colleagues.open(key);
    }

    /** Makes the account, signs in and leads to the desk. */
    public void join() {
        boolean done = messages.attempt(
                () -> session.open(Faces.getRequest(), colleagues.join(key, password, language.locale())));
        if (done) {
            Faces.redirect("/desk/home");
        }
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return invitation.name();
    }

    public String getEmail() {
        return invitation.email();
    }

    public String getOrganisation() {
        return invitation.organisation().name();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
