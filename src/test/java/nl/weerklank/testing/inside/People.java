package nl.weerklank.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.ApiTokens;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;

/** Who works in the organisations of a test. All tests share one database: whoever is asked for here is new to it. */
@ApplicationScoped
public class People {

    private static final String PASSWORD = "een-lang-wachtwoord";

    @Inject
    private Trainers trainers;

    @Inject
    private ApiTokens tokens;

    /** Els, the first trainer of an organisation called Bureau; everybody else's is another organisation. */
    public Trainer founder(Locale locale) {
        return trainers.found("Bureau", "Els", address(), PASSWORD, locale);
    }

    /** Jan, who works where this trainer does. */
    public Trainer colleague(Trainer trainer) {
        return trainers.join(trainer.organisation(), "Jan", address(), PASSWORD, trainer.locale());
    }

    /** The trainer at the other end of the wire. */
    public Caller caller(Trainer trainer) {
        return new Caller(tokens.make(trainer, "test"));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
