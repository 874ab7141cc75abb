package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import nl.weerklank.testing.container.ContainerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox while its mail host is down. */
@ContainerTest
class OutboxIT {

    @Inject
    private Outbox outbox;

    @BeforeEach
    void aHostThatIsDown() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            System.setProperty("weerklank.mail.port", String.valueOf(taken.getLocalPort()));
        }
        System.setProperty("weerklank.mail.host", "127.0.0.1");
    }

    @AfterEach
    void noHost() {
        System.clearProperty("weerklank.mail.host");
        System.clearProperty("weerklank.mail.port");
    }

    @Test
    void keepsWhatIsNotTakenAndWaitsBeforeItTriesAgain() {
        long first = Keys.fresh();
        long second = Keys.fresh();
        outbox.put(first, "zoe@example.org", "Jouw link", "Één keer");
        outbox.put(second, "an@example.org", "Jouw link", "Één keer");

        outbox.send();
        Map<Long, Outbox.Delivery> after = outbox.deliveries(List.of(first, second, Keys.fresh()));
        outbox.send();

        assertThat(after).containsOnlyKeys(first, second);
        assertThat(after.values()).allSatisfy(delivery -> {
            assertThat(delivery.isFailing()).isTrue();
            assertThat(delivery.tries()).isEqualTo(1);
            assertThat(delivery.minutes()).isEqualTo(1);
        });
        assertThat(outbox.deliveries(List.of(first, second))).isEqualTo(after);
    }

    @Test
    void tellsOfTheLastMailAboutAThing() {
        long about = Keys.fresh();
        outbox.put(about, "zoe@example.org", "Jouw link", "Één keer");
        assertThat(outbox.deliveries(List.of(about)).get(about).isFailing()).isFalse();
        assertThat(outbox.deliveries(List.of())).isEmpty();
    }
}
