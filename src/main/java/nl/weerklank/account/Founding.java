package nl.weerklank.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.Locale;
import nl.weerklank.platform.BootGuard;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Started;

/**
 * The first account of an installation. Whoever reads the console may make it, by a link that is said there and is worth
 * nothing once there is a trainer: so no passer-by can be first.
 */
@ApplicationScoped
@Transactional
public class Founding {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Trainers trainers;

    @Inject
    private Secret secret;

    void invite(@Observes Started started) {
        if (!Settings.demo() && isOpen()) {
            BootGuard.greetWith("Make the first account here: " + Settings.address() + "/account/found?key=" + key());
        }
    }

    private boolean isOpen() {
        return entities.createQuery("select count(t) from Trainer t", Long.class)
                        .getSingleResult()
                == 0;
    }

    private String key() {
        return secret.token("founding", 0);
    }

    /** Refuses, as if there were no such page, a wrong key and any key once there is a trainer. */
    public void check(String key) {
        boolean right = key != null && MessageDigest.isEqual(key.getBytes(), key().getBytes());
        if (!right || !isOpen()) {
            throw Refusal.notFound();
        }
    }

    /** Makes the first organisation with its first trainer; refuses what {@link #check} and {@link Trainers} refuse. */
    public Trainer found(String key, String organisation, String name, String email, String password, Locale locale) {
        check(key);
        return trainers.found(organisation, name, email, password, locale);
    }
}
