package nl.weerklank.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;

/** Someone who plans and gives training, and signs in with an e-mail address and a password. */
@Entity
@Table(name = "trainer")
public class Trainer {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "first_steps")
    private boolean firstSteps;

    @Version
    private int version;

    protected Trainer() {}

    Trainer(Organisation organisation, String name, String email, String passwordHash, Locale locale) {
        Mistakes mistakes = new Mistakes();
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.name = mistakes.required("name", name, 120);
        this.email = normalised(mistakes.required("email", email, 190));
        mistakes.refuseIfAny();
        this.passwordHash = passwordHash;
        this.language = Texts.spoken(locale.getLanguage()).getLanguage();
        this.firstSteps = true;
    }

    /** An address as it is kept and looked up: in lower case, without white space around it. */
    static String normalised(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The language in which the program speaks to this trainer. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    /** Whether the card that leads through the main job is still wanted. */
    public boolean wantsFirstSteps() {
        return firstSteps;
    }

    /** Puts the card of first steps away. */
    public void dismissFirstSteps() {
        this.firstSteps = false;
    }

    /** Takes another name and language; refuses an empty name. */
    public void present(String newName, Locale locale) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", newName, 120);
        mistakes.refuseIfAny();
        this.name = checked;
        this.language = Texts.spoken(locale.getLanguage()).getLanguage();
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
    }
}
