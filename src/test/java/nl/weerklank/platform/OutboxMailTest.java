package nl.weerklank.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private final OutboxMail mail = new OutboxMail(7L, "zoe@example.org", "Jouw link", "Één keer", NOW);

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToSomeHours() {
        List<Long> minutes = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            mail.failed(NOW);
            minutes.add(mail.delivery(NOW).minutes());
        }

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 256L, 256L);
        assertThat(mail.delivery(NOW).isFailing()).isTrue();
        assertThat(mail.delivery(NOW.plus(Duration.ofDays(1))).minutes()).isEqualTo(1);
        assertThat(mail.body()).isEqualTo("Één keer");
    }

    @Test
    void keepsNoWordsOnceItIsSent() {
        mail.failed(NOW);
        mail.sent(NOW);

        assertThat(mail.body()).isNull();
        assertThat(mail.delivery(NOW)).isEqualTo(new Outbox.Delivery(true, 1, 0));
        assertThat(mail.delivery(NOW).isFailing()).isFalse();
    }
}
