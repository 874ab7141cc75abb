package nl.weerklank.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Started;

/**
 * Makes the demo's trainer with an organisation full of trainings, when the program starts in demo mode without one. The
 * trainings are those of a colleague, with whose name nobody can sign in, so that the first steps are still to be made.
 */
@ApplicationScoped
class Demo {

    private static final String EMAIL = "demo@weerklank.example";
    private static final String PASSWORD = "demo-weerklank";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    private Trainers trainers;

    @Inject
    private DemoTrainings trainings;

    void start(@Observes Started started) {
        if (Settings.demo() && trainers.withEmail(EMAIL).isEmpty()) {
            Trainer newcomer = trainers.found("Bureau Voorbeeld", "Robin Smit", EMAIL, PASSWORD, DUTCH);
            Trainer colleague = trainers.join(
                    newcomer.organisation(),
                    "Eva de Boer",
                    "eva@weerklank.example",
                    UUID.randomUUID().toString(),
                    DUTCH);
            trainings.make(colleague);
        }
    }
}
