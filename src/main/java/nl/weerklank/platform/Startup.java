package nl.weerklank.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** The order in which the program starts: the secret, the tables, then whoever observes {@link Started}. */
@ApplicationScoped
class Startup {

    @Inject
    private Secret secret;

    @Inject
    private Migrations migrations;

    @Inject
    private Event<Started> started;

    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object o) {
        try {
            secret.load();
            migrations.run();
            started.fire(new Started());
            BootGuard.started();
        } catch (Exception failure) {
            BootGuard.fail(failure);
        }
    }
}
