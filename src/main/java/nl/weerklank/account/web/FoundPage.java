package nl.weerklank.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.Founding;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.util.Faces;

/** The first account of an installation, by the link that the console told. */
@Named
@RequestScoped
public class FoundPage {

    @Inject
    private Founding founding;

    @Inject
    private DeskSession session;

    @Inject
    private PageMessages messages;

    @Inject
    private Language language;

    private String key;
    private String organisation;
    private String name;
    private String email;
    private String password;

    @PostConstruct
    void check() {
        key = Faces.getRequestParameter("key");
        founding.check(key);
    }

    /** Makes the account, signs in and leads to the desk. */
    public void found() {
        boolean done = messages.attempt(() -> session.open(
                Faces.getRequest(), founding.found(key, organisation, name, email, password, language.locale())));
        if (done) {
            Faces.redirect("/desk/home");
        }
    }

    public String getKey() {
        return key;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
