package nl.weerklank.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.ApiToken;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import org.omnifaces.cdi.ViewScoped;

/** The trainer's own things: name and language, password, the organisation, and tokens for programs. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Language spoken;

    @Inject
    private PageMessages messages;

    private String name;
    private String language;
    private String present;
    private String next;
    private String organisationName;
    private int threshold;
    private String tokenName;
    private String freshToken;

    @PostConstruct
    void open() {
        Trainer trainer = current.trainer();
        name = trainer.name();
        language = trainer.locale().getLanguage();
        organisationName = trainer.organisation().name();
        threshold = trainer.organisation().threshold();
    }

    /** Keeps name and language; the page itself changes language at once. */
    public void present() {
        if (messages.attempt(() -> current.is(trainers.present(current.trainer(), name, Texts.spoken(language))))) {
            spoken.is(Texts.spoken(language));
            messages.done("account.account.saved");
        }
    }

    /** Gives the trainer another password. */
    public void changePassword() {
        if (messages.attempt(() -> trainers.changePassword(current.trainer(), present, next))) {
            messages.done("account.account.password-changed");
        }
        present = null;
        next = null;
    }

    /** Keeps the organisation's name and threshold. */
    public void settle() {
        Organisation organisation = current.organisation();
        if (messages.attempt(() -> trainers.settle(organisation, organisationName, threshold))) {
            current.is(trainers.find(current.trainer().id()).orElseThrow());
            messages.done("account.account.saved");
        }
    }

    /** Makes a token and shows it, this once. */
    public void makeToken() {
        freshToken = null;
        if (messages.attempt(() -> freshToken = tokens.make(current.trainer(), tokenName))) {
            tokenName = null;
        }
    }

    /** Ends a token at once. */
    public void revokeToken(long id) {
        freshToken = null;
        if (messages.attempt(() -> tokens.revoke(current.trainer(), id))) {
            messages.done("account.account.token-revoked");
        }
    }

    public List<ApiToken> getTokens() {
        return tokens.of(current.trainer());
    }

    /** The day on which a token was made. */
    public LocalDate dayOf(ApiToken token) {
        return LocalDate.ofInstant(token.madeAt(), ZoneOffset.UTC);
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    public String getEmail() {
        return current.trainer().email();
    }

    public int getLowestThreshold() {
        return current.organisation().threshold();
    }

    public String getFreshToken() {
        return freshToken;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(String organisationName) {
        this.organisationName = organisationName;
    }

    public int getThreshold() {
        return threshold;
    }

    public void setThreshold(int threshold) {
        this.threshold = threshold;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }
}
