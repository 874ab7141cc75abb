package nl.weerklank.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the system's time; everyone else is given a {@link Clock}. */
@ApplicationScoped
public class Clocks {

    /** The system's time in UTC. */
    @Produces
    @ApplicationScoped
    Clock systemClock() {
        return new SystemClock();
    }

    /** A clock that CDI can proxy; the one of the JDK is final. */
    static class SystemClock extends Clock {

        private final Clock utc = Clock.systemUTC();

        @Override
        public java.time.ZoneId getZone() {
            return utc.getZone();
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return utc.withZone(zone);
        }

        @Override
        public java.time.Instant instant() {
            return utc.instant();
        }
    }
}
