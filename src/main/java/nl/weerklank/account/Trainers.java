package nl.weerklank.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Tries;

/** The trainers of all organisations: who they are, and whether someone who says to be one is. */
@ApplicationScoped
@Transactional
public class Trainers {

    @PersistenceContext
    private EntityManager entities;

    private final Tries<String> tries = new Tries<>("account.mistake.too-many-tries");

    /** Makes an organisation with its first trainer; refuses an address that is in use and a short password. */
    public Trainer found(String organisation, String name, String email, String password, Locale locale) {
        return join(new Organisation(organisation), name, email, password, locale);
    }

    /** Adds a trainer to an organisation; refuses an address that is in use and a short password. */
    public Trainer join(Organisation organisation, String name, String email, String password, Locale locale) {
        checkPassword("password", password);
        if (withEmail(email).isPresent()) {
            throw Refusal.invalid("email", "account.mistake.email-taken");
        }
        if (entities.find(Organisation.class, organisation.id()) == null) {
            entities.persist(organisation);
        }
        Trainer trainer = new Trainer(organisation, name, email, Passwords.hash(password), locale);
        entities.persist(trainer);
        return trainer;
    }

    /** The trainer with this key, if there is one. */
    public Optional<Trainer> find(long id) {
        return Optional.ofNullable(entities.find(Trainer.class, id));
    }

    /** The trainer with this address, if there is one. */
    public Optional<Trainer> withEmail(String email) {
        return entities.createQuery("select t from Trainer t where t.email = :email", Trainer.class)
                .setParameter("email", Trainer.normalised(email))
                .getResultStream()
                .findFirst();
    }

    /**
     * The trainer who has this address and password. Refuses without telling which of the two is wrong, and for a
     * while after many wrong ones for the same address.
     */
    public Trainer signIn(String email, String password) {
        if (email == null || password == null || password.length() > Passwords.LONGEST) {
            throw refused();
        }
        tries.count(Trainer.normalised(email));
        Optional<Trainer> trainer = withEmail(email);
        if (!Passwords.matches(password, trainer.map(Trainer::passwordHash).orElse(null))) {
            throw refused();
        }
        tries.forget(Trainer.normalised(email));
        return trainer.orElseThrow();
    }

    private static Refusal refused() {
        return Refusal.of(Refusal.Kind.SIGN_IN_NEEDED, "account.mistake.sign-in");
    }

    /** Gives a trainer another password; refuses when the present one is wrong or the new one too short. */
    public void changePassword(Trainer trainer, String present, String next) {
        Trainer known = entities.find(Trainer.class, trainer.id());
        if (present == null || !Passwords.matches(present, known.passwordHash())) {
            throw Refusal.invalid("present", "account.mistake.present-password");
        }
        checkPassword("next", next);
        known.changePassword(Passwords.hash(next));
    }

    /** Gives a trainer another name and language. */
    public Trainer present(Trainer trainer, String name, Locale locale) {
        Trainer known = entities.find(Trainer.class, trainer.id());
        known.present(name, locale);
        return known;
    }

    /** Puts away the card that leads through the main job. */
    public void dismissFirstSteps(Trainer trainer) {
        entities.find(Trainer.class, trainer.id()).dismissFirstSteps();
    }

    /** Gives the organisation another name and, if it is higher, another threshold. */
    public Organisation settle(Organisation organisation, String name, int threshold) {
        Organisation known = entities.find(Organisation.class, organisation.id());
        known.rename(name);
        known.raiseThreshold(threshold);
        return known;
    }

    private static void checkPassword(String field, String password) {
        Mistakes mistakes = new Mistakes();
        if (password == null || password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            mistakes.add(field, "account.mistake.password-length", Passwords.SHORTEST, Passwords.LONGEST);
        }
        mistakes.refuseIfAny();
    }
}
