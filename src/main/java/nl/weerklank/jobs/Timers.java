package nl.weerklank.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.weerklank.account.Colleagues;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.platform.Outbox;
import nl.weerklank.platform.Started;

/** Every timer of the program, each a single call. */
@ApplicationScoped
public class Timers {

    private static final Logger LOG = Logger.getLogger(Timers.class.getName());

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private Outbox outbox;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Colleagues colleagues;

    void start(@Observes Started started) {
        every(15, outbox::send);
        every(5, () -> evaluations.due().forEach(key -> survive(() -> evaluations.closeDue(key))));
        every(600, evaluations::releaseLate);
        every(600, colleagues::forgetExpired);
    }

    private void every(int seconds, Runnable call) {
        clockwork.scheduleWithFixedDelay(() -> survive(call), seconds, seconds, TimeUnit.SECONDS);
    }

    /** A timer that throws once would never run again. */
    private static void survive(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "A timer's call failed and is tried again", failure);
        }
    }
}
