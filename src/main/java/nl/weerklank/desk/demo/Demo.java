package nl.weerklank.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.weerklank.account.Trainer;
import nl.weerklank.account.Trainers;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Started;

/** Makes the demo's trainer with an organisation full of trainings, when the program starts in demo mode without one. */
@ApplicationScoped
class Demo {

    private static final String EMAIL = "demo@weerklank.example";
    private static final String PASSWORD = "demo-weerklank";

    @Inject
    private Trainers trainers;

    @Inject
    private DemoTrainings trainings;

    void start(@Observes Started started) {
        if (Settings.demo() && trainers.withEmail(EMAIL).isEmpty()) {
            Trainer trainer =
                    trainers.found("Bureau Voorbeeld", "Eva de Boer", EMAIL, PASSWORD, Locale.forLanguageTag("nl"));
            trainings.make(trainer);
        }
    }
}
